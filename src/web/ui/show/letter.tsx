// Owns a letter as the desk sends it: number, subject, addressee, text, remedy, signature; one A4 page.
import type { ComponentChildren } from 'preact'
import { useTexts } from '../language.ts'
import { When, type WhenProps } from './when.tsx'

export type LetterProps = {
  number: string
  date: WhenProps
  subject: string
  /** Lines of the addressee: name, address. */
  to: readonly string[]
  /** The text, as paragraphs. */
  children: ComponentChildren
  /** Where the addressee may turn next and until when; mandatory on every refusal. */
  remedy?: ComponentChildren
  signature?: { readonly name: string; readonly role: string } | undefined
}

export function Letter({ number, date, subject, to, children, remedy, signature }: LetterProps) {
  const words = useTexts().common.letter
  return (
    <article class="letter">
      <dl class="letter-facts">
        <div>
          <dt>{words.number}</dt>
          <dd>{number}</dd>
        </div>
        <div>
          <dt>{words.date}</dt>
          <dd>
            <When {...date} />
          </dd>
        </div>
        <div>
          <dt>{words.subject}</dt>
          <dd>
            <h1>{subject}</h1>
          </dd>
        </div>
      </dl>
      <address class="letter-to">
        {to.map(line => (
          <span>{line}</span>
        ))}
      </address>
      <div class="letter-body">{children}</div>
      {remedy && (
        <section class="letter-remedy">
          <h2>{words.remedy}</h2>
          {remedy}
        </section>
      )}
      {signature && (
        <p class="letter-signature">
          <strong>{signature.name}</strong>
          <span>{signature.role}</span>
        </p>
      )}
    </article>
  )
}
