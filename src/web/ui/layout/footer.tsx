// Owns the foot of a resident's page: what to do in an emergency, how to reach the desk, the fine print.
import { keptHtml } from '../kept-html.ts'
import { useTexts } from '../language.ts'
import type { Frame } from './frame.ts'

function Reach({ frame }: { frame: Frame }) {
  const words = useTexts().common.emergency
  const { phone, address, hours } = frame.municipality
  if (!phone && !address) return null
  return (
    <section>
      <h2>{words.deskTitle}</h2>
      <dl>
        {phone && (
          <div>
            <dt>{words.deskPhone}</dt>
            <dd>
              <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</a>
            </dd>
          </div>
        )}
        {address && (
          <div>
            <dt>{words.deskAddress}</dt>
            <dd>{address}</dd>
          </div>
        )}
        {hours && (
          <div>
            <dt>{words.deskHours}</dt>
            <dd>{hours}</dd>
          </div>
        )}
      </dl>
    </section>
  )
}

/** The same on every page of a resident, so its HTML is kept. */
export function Footer({ frame }: { frame: Frame }) {
  const { municipality, language, links } = frame
  const { standards, verify, accessibility, privacy, source, staffSignIn } = links
  const shown = { standards, verify, accessibility, privacy, source, staffSignIn }
  const key = ['footer', municipality, shown]
  return keptHtml(`${language}|${JSON.stringify(key)}`, language, () => (
    <DrawnFooter frame={frame} />
  ))
}

function DrawnFooter({ frame }: { frame: Frame }) {
  const words = useTexts().common
  const { standards, verify, accessibility, privacy, source, staffSignIn } = frame.links
  const rows = [
    [standards, words.frame.standards],
    [verify, words.frame.verify],
    [accessibility, words.frame.accessibility],
    [privacy, words.frame.privacy],
    [source, words.frame.source],
    [staffSignIn, words.frame.staffSignIn],
  ] as const
  return (
    <footer class="footer">
      <div class="wrap">
        <section class="emergency">
          <h2>{words.emergency.title}</h2>
          <p>
            {words.emergency.call}{' '}
            <a class="emergency-number" href="tel:112">
              {words.emergency.number}
            </a>
          </p>
          <p>{words.emergency.callWhat}</p>
        </section>
        <Reach frame={frame} />
        <ul class="footer-links">
          {rows.map(
            ([href, name]) =>
              href && (
                <li>
                  <a href={href}>{name}</a>
                </li>
              ),
          )}
        </ul>
      </div>
    </footer>
  )
}
