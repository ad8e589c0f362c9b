// Owns what happens one after the other: the way of a request, or what comes after sending.
import type { ComponentChildren } from 'preact'
import { Icon } from '../icon.tsx'

export type Step = {
  readonly title: ComponentChildren
  readonly text?: ComponentChildren
  readonly state?: 'done' | 'now' | 'next' | undefined
}

export function Steps({ steps }: { steps: readonly Step[] }) {
  return (
    <ol class="steps">
      {steps.map((step, at) => (
        <li class={step.state ?? 'next'} aria-current={step.state === 'now' ? 'step' : undefined}>
          <span class="step-number" aria-hidden="true">
            {step.state === 'done' ? <Icon name="check" /> : at + 1}
          </span>
          <div>
            <p class="step-title">{step.title}</p>
            {step.text && <div class="step-text">{step.text}</div>}
          </div>
        </li>
      ))}
    </ol>
  )
}
