// Owns one question of a form: how far one is, the question as heading and legend, and what belongs to it.
import type { ComponentChildren } from 'preact'
import { useTexts } from '../language.ts'

export type StepProgressProps = { step: number; of: number }

/** "3 / 5", with a line of as many parts; the words carry it, the line repeats it. */
export function StepProgress({ step, of }: StepProgressProps) {
  const words = useTexts().common.form
  const parts = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => `M${from + at + 0.03} 0h.94v1h-.94z`).join('')
  return (
    <div class="progress">
      <p>{words.progress(step, of)}</p>
      <svg viewBox={`0.03 0 ${of - 0.06} 1`} preserveAspectRatio="none" aria-hidden="true">
        <path class="progress-done" d={parts(0, step)} />
        <path class="progress-left" d={parts(step, of)} />
      </svg>
    </div>
  )
}

export type QuestionProps = {
  title: ComponentChildren
  hint?: ComponentChildren
  progress?: StepProgressProps | undefined
  children: ComponentChildren
}

/** A question that needs more than one field; a single field is its own title (`asTitle`). */
export function Question({ title, hint, progress, children }: QuestionProps) {
  return (
    <>
      {progress && <StepProgress {...progress} />}
      <fieldset class="question" aria-describedby={hint ? 'soru-ipucu' : undefined}>
        <legend>
          <h1 class="question-title">{title}</h1>
        </legend>
        {hint && (
          <div class="hint" id="soru-ipucu">
            {hint}
          </div>
        )}
        {children}
      </fieldset>
    </>
  )
}
