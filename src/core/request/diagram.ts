// Draws the transition table as a Mermaid state diagram for docs/, so that the picture cannot
// differ from what decides.
import { firstProgress, restingProgress, type Transition, transitions } from './transitions.ts'

/** Mermaid text (stateDiagram-v2) of every action that changes progress. */
export function drawTransitions(): string {
  const arrows = transitions.flatMap(row => arrowsOf(row))
  const lines = [...new Set(arrows)].map(arrow => `  ${arrow}`)
  const ends = restingProgress.map(progress => `  ${idOf(progress)} --> [*]`)
  return ['stateDiagram-v2', `  [*] --> ${idOf(firstProgress)}`, ...lines, ...ends].join('\n')
}

/** One row of Markdown per row of the table: action, from, to, who, conditions. */
export function listTransitions(): string {
  const rows = transitions.map(({ action, from, to, roles, guards }) =>
    [action, from.join(', '), to, Object.keys(roles).join(', '), guards.join(', ')].join(' | '),
  )
  return [
    '| action | from | to | who | conditions |',
    '|---|---|---|---|---|',
    ...rows.map(row => `| ${row} |`),
  ].join('\n')
}

function arrowsOf({ action, from, to }: Transition): string[] {
  if (to === 'same') return []
  return from.filter(each => each !== to).map(each => `${idOf(each)} --> ${idOf(to)}: ${action}`)
}

/** Mermaid takes no hyphen in a name. */
const idOf = (progress: string): string => progress.replaceAll('-', '_')
