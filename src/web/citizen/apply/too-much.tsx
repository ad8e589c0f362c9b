// Answers an upload that is too large to be read: the question again, with the words kept and the
// reason at the field.
import type { Form } from '../../door/form.ts'
import type { PageContext } from '../../door/page-context.ts'
import { tooMuchWords } from '../../door/too-much.ts'
import { draftOf, keepAnswers } from './draft-cookie.ts'
import { draftGonePage } from './draft-gone-page.tsx'
import type { Question } from './question.ts'
import { QuestionPage } from './question-page.tsx'
import { sceneOf } from './scene.ts'

export async function refuseTooMuch(
  context: PageContext,
  question: Question,
  start: Form,
): Promise<Response> {
  const found = await draftOf(context)
  if (found === undefined) return draftGonePage(context, { isKept: false })
  const { text = '' } = question.parse(start)
  // Nothing readable came before the files: what was stored before stays.
  const draft = text === '' ? found : await keepAnswers(context, found, { text })
  const scene = await sceneOf(context, draft, question.name, { after: start.text('don') })
  const errors = [{ field: 'dosya', message: tooMuchWords(context) }]
  return context.html(<QuestionPage {...{ context, question, draft, scene, errors }} />, 413)
}
