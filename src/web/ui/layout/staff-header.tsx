// Owns the head of the desk: whose desk, one search box for everything, who is signed in.
import { Icon } from '../icon.tsx'
import { keptHtml } from '../kept-html.ts'
import { useTexts } from '../language.ts'
import { AppearanceMenu } from './appearance-menu.tsx'
import type { Frame } from './frame.ts'

export type StaffUser = {
  readonly name: string
  /** What the person is here, in words: `Yol Bakım Müdürlüğü, birim görevlisi`. */
  readonly role: string
}

export type StaffLinks = {
  readonly desk: string
  /** Left out for those whose work is not requests. */
  readonly search?: string | undefined
  readonly account?: string | undefined
  /** The form that signs out; `fields` carries what the server wants back, such as a CSRF token. */
  readonly signOut: {
    readonly action: string
    readonly fields?: { readonly [name: string]: string } | undefined
  }
}

type Props = {
  frame: Frame
  user: StaffUser
  links: StaffLinks
  search?: string | undefined
  skipTo: string
}

function UserMenu({ user, links }: Pick<Props, 'user' | 'links'>) {
  const words = useTexts().common.staff
  return (
    <details class="menu" name="menu">
      <summary>
        <Icon name="person" />
        <span class="user-name">{user.name}</span>
      </summary>
      <div class="menu-body">
        <p class="menu-title">{user.role}</p>
        <ul>
          {links.account && (
            <li>
              <a href={links.account}>{words.account}</a>
            </li>
          )}
          <li>
            <form method="post" action={links.signOut.action}>
              {Object.entries(links.signOut.fields ?? {}).map(([name, value]) => (
                <input type="hidden" name={name} value={value} />
              ))}
              <button type="submit">{words.signOut}</button>
            </form>
          </li>
        </ul>
      </div>
    </details>
  )
}

/** The same on every page that somebody comes back to, so its HTML is kept. */
export function StaffHeader(props: Props) {
  const { frame, ...rest } = props
  const { municipality, appearance, links } = frame
  const key = ['header', municipality.name, appearance, links.appearance(''), rest]
  return keptHtml(`${frame.language}|${JSON.stringify(key)}`, frame.language, () => (
    <DrawnHeader {...props} />
  ))
}

function DrawnHeader({ frame, user, links, search, skipTo }: Props) {
  const words = useTexts().common
  return (
    <header class="staff-header">
      <a class="skip" href={`#${skipTo}`}>
        {words.skipToContent}
      </a>
      <a class="staff-desk" href={links.desk}>
        <strong>{words.desk}</strong> <span>{frame.municipality.name}</span>
      </a>
      {links.search && (
        <search>
          <form class="staff-search" method="get" action={links.search}>
            <Icon name="search" />
            <input
              type="search"
              name="q"
              value={search}
              aria-label={words.staff.search}
              placeholder={words.staff.search}
              aria-keyshortcuts="/"
              data-key="/"
            />
            <span class="key" aria-hidden="true">
              /
            </span>
          </form>
        </search>
      )}
      <div class="staff-tools">
        <AppearanceMenu frame={frame} />
        <UserMenu user={user} links={links} />
      </div>
    </header>
  )
}
