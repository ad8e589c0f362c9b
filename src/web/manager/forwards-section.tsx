// Owns the table of what was forwarded to other bodies, on the manager's overview.
import { formatNumber } from '../../core/turkish/format.ts'
import type { BodyForwards } from '../../features/measures/load-forwards.ts'
import { useLanguage, useTexts } from '../ui/language.ts'
import { Count, share } from './measure-table.tsx'

export function ForwardsSection({ forwards }: { forwards: readonly BodyForwards[] }) {
  const words = useTexts().routing.measures
  const language = useLanguage()
  const sum = (of: (row: BodyForwards) => number) =>
    forwards.reduce((total, row) => total + of(row), 0)
  const [count, inTime] = [sum(row => row.count), sum(row => row.inTime)]
  return (
    <section id="kurumlar">
      <h2>{words.title}</h2>
      <p class="hint">{words.lead}</p>
      {forwards.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <table class="measures">
          <caption class="unseen">{words.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.body}</th>
              <th scope="col">{words.count}</th>
              <th scope="col">{words.inTime}</th>
            </tr>
          </thead>
          <tbody>
            {forwards.map(row => (
              <tr>
                <th scope="row">{row.name}</th>
                <td data-name={words.count}>
                  <Count value={row.count} />
                </td>
                <td data-name={words.inTime}>{share(row.inTime, row.count)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.total}</th>
              <td data-name={words.count}>{formatNumber(count, language)}</td>
              <td data-name={words.inTime}>{share(inTime, count)}</td>
            </tr>
          </tfoot>
        </table>
      )}
      <p class="hint">{words.definition}</p>
    </section>
  )
}
