// Owns the rail of queues at the side of the desk, each with its live count; knows no queue by name.
import { formatNumber } from '../../../core/turkish/format.ts'
import { Icon, type IconName } from '../icon.tsx'
import { keptHtml } from '../kept-html.ts'
import { useLanguage, useTexts } from '../language.ts'

export type RailItem = {
  /** Stable name, written as `data-queue`, by which a live count finds its place. */
  readonly key: string
  readonly name: string
  readonly href: string
  readonly icon?: IconName | undefined
  readonly count?: number | undefined
  /** How many of them are late; shown in words and colour. */
  readonly late?: number | undefined
  readonly current?: boolean | undefined
}

export type RailGroup = { readonly title?: string | undefined; readonly items: readonly RailItem[] }

function Counts({ item }: { item: RailItem }) {
  const language = useLanguage()
  const words = useTexts().common.staff
  if (item.count === undefined) return null
  const count = formatNumber(item.count, language)
  const late = item.late ? formatNumber(item.late, language) : undefined
  return (
    <span class="rail-counts">
      {late && (
        <span class="rail-late" title={`${late} ${words.late}`}>
          <Icon name="alert" />
          <span data-late>{late}</span>
          <span class="unseen"> {words.late}</span>
        </span>
      )}
      <span class="rail-count">
        <span data-count>{count}</span>
        <span class="unseen"> {words.waiting}</span>
      </span>
    </span>
  )
}

/** Between two counts the rail of a person is the same on every page of a queue, so its HTML is kept. */
export function Rail({ groups }: { groups: readonly RailGroup[] }) {
  const language = useLanguage()
  return keptHtml(`rail|${language}|${JSON.stringify(groups)}`, language, () => (
    <DrawnRail groups={groups} />
  ))
}

function DrawnRail({ groups }: { groups: readonly RailGroup[] }) {
  const words = useTexts().common.staff
  return (
    <nav class="rail" aria-label={words.queues}>
      {groups.map(group => (
        <div class="rail-group">
          {group.title && <h2>{group.title}</h2>}
          <ul>
            {group.items.map(item => (
              <li>
                <a
                  href={item.href}
                  data-queue={item.key}
                  aria-current={item.current ? 'page' : undefined}
                >
                  {item.icon && <Icon name={item.icon} />}
                  <span class="rail-name">{item.name}</span>
                  <Counts item={item} />
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}
