// The keys of a list and of an open request, opened by `?`. The keys themselves are pressed in
// islands/desk-keys.
import { keptHtml } from '../../ui/kept-html.ts'
import { KeyHelp } from '../../ui/list/key-help.tsx'
import { actKeys, PROPOSED_KEY } from '../act/act-keys.ts'
import type { StaffFrame } from '../frame/staff-page.tsx'

export function ListKeys({ frame, isRequest = false }: { frame: StaffFrame; isRequest?: boolean }) {
  const { desk, acts } = frame.context.texts.staff
  const words = desk.keys
  const list = {
    title: words.list,
    keys: [
      { key: 'J', does: words.next },
      { key: 'K', does: words.previous },
      { key: 'Enter', does: words.open },
      { key: 'S, A', does: words.one },
      // Beside an open request these letters belong to its acts.
      ...(isRequest
        ? []
        : [
            { key: 'N', does: words.older },
            { key: 'P', does: words.newer },
            { key: 'F', does: words.filter },
          ]),
      { key: '/', does: words.search },
      { key: '?', does: words.help },
    ],
  }
  const request = {
    title: words.request,
    keys: [
      { key: PROPOSED_KEY.toUpperCase(), does: frame.context.texts.routing.desk.proposal.key },
      ...actKeys.map(([action, key]) => ({ key: key.toUpperCase(), does: acts.acts[action].name })),
      { key: 'L', does: words.back },
      { key: 'Ctrl Enter', does: words.send },
    ],
  }
  const { language } = frame.context
  return keptHtml(`keys|${language}|${isRequest}`, language, () => (
    <KeyHelp groups={isRequest ? [request, list] : [list]} />
  ))
}
