// The table that a measurement prints: value, limit of the same run, ratio, and what was asked.

export type Row = {
  what: string
  value: number
  unit: string
  limit?: number
  target: string
  note?: string
}

const number = (value: number): string =>
  value < 10 ? value.toFixed(2) : String(Math.round(value))

export function printTable(rows: readonly Row[]): void {
  const lines = rows.map(({ what, value, unit, limit, target, note }) => [
    what,
    `${number(value)} ${unit}`,
    limit === undefined ? '' : number(limit),
    limit === undefined ? '' : (value / limit).toFixed(2),
    target,
    note ?? '',
  ])
  const head = ['what', 'measured', 'limit', 'ratio', 'asked', 'note']
  for (const line of [head, head.map(() => '---'), ...lines])
    process.stdout.write(`| ${line.join(' | ')} |\n`)
}
