// Owns the head of a resident's page: whose desk this is, the two things one can do, language and appearance.
import { Icon } from '../icon.tsx'
import { keptHtml } from '../kept-html.ts'
import { useTexts } from '../language.ts'
import { AppearanceMenu } from './appearance-menu.tsx'
import type { Frame } from './frame.ts'

export type CitizenSection = 'home' | 'apply' | 'follow' | 'figures'

export type MastheadProps = { frame: Frame; section?: CitizenSection | undefined }

/** The same for everybody on a page, so its HTML is kept. */
export function Masthead(props: MastheadProps) {
  const { frame, section } = props
  const { municipality, links, appearance, language } = frame
  const key = ['masthead', municipality, links, appearance, links.appearance(''), section]
  return keptHtml(`${language}|${JSON.stringify(key)}`, language, () => (
    <DrawnMasthead {...props} />
  ))
}

function DrawnMasthead({ frame, section }: MastheadProps) {
  const { municipality, links, language } = frame
  const words = useTexts().common
  const rows = [
    { key: 'apply', href: links.apply, name: words.frame.apply },
    { key: 'follow', href: links.follow, name: words.frame.follow },
    ...(links.figures ? [{ key: 'figures', href: links.figures, name: words.frame.figures }] : []),
  ]
  return (
    <header class="masthead">
      <div class="wrap">
        <a class="masthead-name" href={links.home}>
          {municipality.logoHref ? (
            <img src={municipality.logoHref} alt="" width="48" height="48" />
          ) : (
            <Icon name="desk" />
          )}
          <span>
            <strong>{words.desk}</strong> <span>{municipality.name}</span>
          </span>
        </a>
        <nav aria-label={words.frame.mainNavigation}>
          <ul>
            {rows.map(row => (
              <li>
                <a href={row.href} aria-current={row.key === section ? 'page' : undefined}>
                  {row.name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div class="masthead-tools">
          <a
            href={links.otherLanguage}
            lang={language === 'tr' ? 'en' : 'tr'}
            hreflang={language === 'tr' ? 'en' : 'tr'}
          >
            {words.frame.otherLanguage}
          </a>
          <AppearanceMenu frame={frame} />
        </div>
      </div>
    </header>
  )
}
