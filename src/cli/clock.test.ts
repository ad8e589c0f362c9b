// The command line counts every class of the law, says what it refuses, and never guesses a day.
import { describe, expect, test } from 'vitest'
import { clockCommand } from './clock.ts'
import { parseInvocation, UsageError } from './command.ts'
import type { Program } from './program.ts'

async function run(...args: string[]) {
  const said: string[] = []
  const complaints: string[] = []
  const results: Record<string, unknown>[] = []
  // as: the command uses these parts of a program only
  const program = {
    say: (line: string) => said.push(line),
    complain: (line: string) => complaints.push(line),
    // as: the command prints one object
    json: (value: unknown) => results.push(value as Record<string, unknown>),
  } as Partial<Program> as Program
  const code = await clockCommand.run(program, parseInvocation(clockCommand, args))
  return { code, said, complaints, result: results[0] ?? {} }
}

const count = (clockClass: string, received: string, ...events: string[]) =>
  run(
    ...['--class', clockClass, '--received', received, '--json'],
    ...events.flatMap(event => ['--event', event]),
  )

describe('every class, received on 2 March 2026', () => {
  test.each([
    ['petition', '2026-04-01'],
    ['information', '2026-03-24'],
    ['cimer-petition', '2026-04-01'],
    ['cimer-information', '2026-03-24'],
    ['muhtar', '2026-03-17'],
    ['data-subject', '2026-04-01'],
    ['tip-off', '2026-04-01'],
    ['service', '2026-03-24'],
    ['follow-up', '2026-04-01'],
    ['breach', '2026-03-05'],
    ['bedk-appeal', '2026-03-17'],
    ['bedk-decision', '2026-04-14'],
    ['bedk-documents', '2026-03-24'],
    ['ombudsman-documents', '2026-04-01'],
    ['ombudsman-answer', '2026-04-01'],
    ['court-defence', '2026-04-01'],
    ['agency-document', '2026-03-09'],
    ['agency-opinion', '2026-03-24'],
    ['destruction', '2026-09-02'],
  ])('%s is due on %s', async (clockClass, dueOn) => {
    const { code, result } = await count(clockClass, '2026-03-02')
    expect(code).toBe(0)
    expect(result).toMatchObject({ rawDueOn: dueOn, refused: [] })
    for (const key of ['shiftedDueOn', 'internalDueOn', 'steps', 'calendarVersion', 'law'])
      expect(result, key).toHaveProperty(key)
  })
})

describe('legal events', () => {
  test('in any order: extension, fee and payment', async () => {
    const events = ['extension-notice@2026-03-20', 'fee-notice@2026-03-09', 'fee-paid@2026-03-16']
    const orders = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ]
    for (const order of orders) {
      const sorted = order.map(index => events[index] ?? '')
      const { code, result } = await count('information', '2026-03-02', ...sorted)
      expect(code).toBe(0)
      // Thirty working days end on 14 April; five more were waited. By the other reading thirty from 16
      // March.
      expect(result).toMatchObject({
        rawDueOn: '2026-04-21',
        otherReadingDueOn: '2026-04-29',
        isExtended: true,
        refused: [],
      })
    }
  })

  test('what the law does not allow is refused by name, and the exit code says so', async () => {
    const { code, result } = await count(
      'information',
      '2026-03-02',
      'extension-notice@2026-03-25',
      'assigned@2026-03-05',
      'fee-paid@2026-03-06',
      'fee-notice@2026-03-01',
    )
    expect(code).toBe(1)
    expect(result).toMatchObject({ rawDueOn: '2026-03-24', isExtended: false })
    const refused = result.refused as { kind: string; reason: string }[]
    expect(refused.map(({ kind, reason }) => `${kind} ${reason}`).toSorted()).toEqual([
      'assigned not-a-legal-event',
      'extension-notice too-late',
      'fee-notice before-receipt',
      'fee-paid nothing-to-pay',
    ])
  })

  test('a petition is moved by neither notice nor fee', async () => {
    const { code, complaints, said } = await run(
      ...['--class', 'petition', '--received', '2026-03-02'],
      ...['--event', 'extension-notice@2026-03-10'],
    )
    expect(code).toBe(1)
    expect(complaints).toEqual(['Bu başvuru türünün süresi bu olayla değişmez.'])
    expect(said.at(-1)).toBe(
      'rawDueOn 2026-04-01  shiftedDueOn 2026-04-01  internalDueOn 2026-04-01',
    )
  })

  test('a notice of the days when it was another class moves nothing', async () => {
    const { code, result } = await count(
      'information',
      '2026-03-02',
      'reclassified:petition@2026-03-05',
      'extension-notice@2026-03-04',
    )
    expect([code, result.rawDueOn, result.isExtended]).toEqual([1, '2026-03-24', false])
    expect(result.refused).toMatchObject([{ kind: 'extension-notice', reason: 'former-class' }])
    const after = await count(
      'information',
      '2026-03-02',
      'reclassified:petition@2026-03-05',
      'extension-notice@2026-03-05',
    )
    expect([after.code, after.result.isExtended]).toEqual([0, true])
  })

  test('a former class binds when its day is the earlier one', async () => {
    const muhtar = await count('petition', '2026-03-02', 'reclassified:muhtar@2026-03-04')
    expect([muhtar.code, muhtar.result.rawDueOn, muhtar.result.boundBy]).toEqual([
      0,
      '2026-03-17',
      'muhtar',
    ])
    const petition = await count('information', '2026-03-02', 'reclassified:petition@2026-03-04')
    expect([petition.code, petition.result.rawDueOn, petition.result.boundBy]).toEqual([
      0,
      '2026-03-24',
      'information',
    ])
    const unnamed = await count('petition', '2026-03-02', 'reclassified@2026-03-04')
    expect([unnamed.code, unnamed.result.rawDueOn]).toEqual([1, '2026-04-01'])
  })
})

describe('days', () => {
  test.each([
    ['a day that no calendar has', '2026-02-30'],
    ['29 February of a common year', '2026-02-29'],
    ['a 13th month', '2026-13-01'],
    ['no day', 'dün'],
    ['an hour beyond the day', '2026-03-02T24:00'],
  ])('%s is wrong usage', async (_, received) => {
    await expect(run('--class', 'petition', '--received', received)).rejects.toThrow(UsageError)
  })

  test.each(['extension-notice@2026-02-30', 'extension-notice', '@2026-03-02', 'a@2026-03-02@x'])(
    'so is the event “%s”',
    async event => {
      const args = ['--class', 'information', '--received', '2026-03-02', '--event', event]
      await expect(run(...args)).rejects.toThrow(UsageError)
    },
  )

  test('and a former class that nobody knows', async () => {
    for (const event of ['reclassified:dava@2026-03-04', 'fee-paid:petition@2026-03-04']) {
      const args = ['--class', 'information', '--received', '2026-03-02', '--event', event]
      await expect(run(...args)).rejects.toThrow(UsageError)
    }
  })

  test('29 February of a leap year is a day', async () => {
    expect((await count('petition', '2028-02-29')).result.rawDueOn).toBe('2028-03-30')
  })

  test('at midnight the new day has begun; one minute before it is the old one', async () => {
    const old = await count('breach', '2026-03-02T23:59')
    const fresh = await count('breach', '2026-03-03T00:00')
    expect([old.result.rawDueAt, fresh.result.rawDueAt]).toEqual([
      '2026-03-05T20:59:00.000Z',
      '2026-03-05T21:00:00.000Z',
    ])
    expect([old.result.rawDueOn, fresh.result.rawDueOn]).toEqual(['2026-03-05', '2026-03-06'])
  })

  test('received on a holiday, the period begins on the next day all the same', async () => {
    // 20 March 2026 is the first day of the feast.
    expect((await count('petition', '2026-03-20')).result).toMatchObject({
      receivedOn: '2026-03-20',
      rawDueOn: '2026-04-19',
      shiftedDueOn: '2026-04-20',
      internalDueOn: '2026-04-17',
    })
  })

  test('outside the calendar nothing is guessed', async () => {
    for (const received of ['1990-01-01', '2040-01-01']) {
      const { code, complaints } = await run('--class', 'petition', '--received', received)
      expect(code).toBe(1)
      expect(complaints[0]).toContain('outside the holiday table')
    }
  })
})
