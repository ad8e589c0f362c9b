// The questions of an application in their order, and how far somebody has come.
import type { Answers } from '../../../features/apply/answers.ts'
import { kindQuestion } from './kind-question.tsx'
import { placeQuestion } from './place-question.tsx'
import type { Question, QuestionName, Scene } from './question.ts'
import { topicQuestion } from './topic-question.tsx'
import { whatQuestion } from './what-question.tsx'
import { whoQuestion } from './who-question.tsx'

export const questions: readonly Question[] = [
  kindQuestion,
  topicQuestion,
  placeQuestion,
  whatQuestion,
  whoQuestion,
]

/** The first question whose answer is missing or not enough; with `before`, only among those before it. */
export function firstOpenQuestion(
  answers: Answers,
  scene: Scene,
  before?: QuestionName,
): Question | undefined {
  const end = questions.findIndex(question => question.name === before)
  const asked = end === -1 ? questions : questions.slice(0, end)
  return asked.find(question => question.errors(answers, scene).length > 0)
}
