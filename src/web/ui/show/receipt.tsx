// Owns the receipt: number, code, dates, what happens next. The same on the screen and on one A4 page.
import type { ComponentChildren } from 'preact'
import { useTexts } from '../language.ts'
import { type Step, Steps } from './steps.tsx'
import { When, type WhenProps } from './when.tsx'

export type ReceiptProps = {
  number: string
  /** Shown once; absent when the receipt is printed again. */
  code?: string | undefined
  received: WhenProps
  due?: WhenProps | undefined
  /** Where the request can be followed, written out for paper. */
  followAddress: string
  next: readonly Step[]
  /** What was said: topic, place, the first words. */
  children?: ComponentChildren
}

function Pair({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

export function Receipt({
  number,
  code,
  received,
  due,
  followAddress,
  next,
  children,
}: ReceiptProps) {
  const words = useTexts().common.receipt
  return (
    <section class="receipt" aria-label={words.title}>
      <dl class="receipt-keys">
        <Pair name={words.number}>
          <strong class="receipt-number">{number}</strong>
        </Pair>
        {code && (
          <Pair name={words.code}>
            <strong class="receipt-code">{code}</strong>
          </Pair>
        )}
      </dl>
      {code && <p class="receipt-note">{words.codeNote}</p>}
      <dl class="receipt-dates">
        <Pair name={words.received}>
          <When {...received} />
        </Pair>
        {due && (
          <Pair name={words.due}>
            <strong>
              <When {...due} />
            </strong>
          </Pair>
        )}
        <Pair name={words.follow}>{followAddress}</Pair>
      </dl>
      {children}
      <h2>{words.next}</h2>
      <Steps steps={next} />
    </section>
  )
}
