// Tests that the page of legal settings says what the documents of the law say.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ruleConfidence } from './law-page.tsx'

const folder = join(import.meta.dirname, '../../../docs/law')
const files = ['calendar', 'petition', 'service', 'information', 'appeals', 'classes']
const rows = [...files, 'data', 'letters', 'routing']
  .map(name => `${name}.md`)
  .flatMap(name => readFileSync(join(folder, name), 'utf8').split('\n'))
  .filter(line => line.startsWith('| '))
  .map(line => line.split('|').map(cell => cell.trim()))

test.each(Object.entries(ruleConfidence))(
  'rule %s is in the documents, and we are as sure of it as the page says: %s',
  (id, sure) => {
    const row = rows.find(cells => cells[1] === id)
    expect(row?.[5]?.split(/[ ,]+/)).toContain(sure)
  },
)
