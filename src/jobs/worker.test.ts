// Pins the rhythm of the worker on a clock that the tests move: turns, failures, stopping.
import pino from 'pino'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { delayAfter, type Job, type JobTools, schedule } from './schedule.ts'
import { startWorker } from './worker.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** Tools for jobs that need none; what is logged is kept. */
function toolsWithLog(): JobTools & { lines: { job?: string; msg: string; err?: object }[] } {
  const lines: { job?: string; msg: string; err?: object }[] = []
  const log = pino({ level: 'debug', base: null }, { write: line => lines.push(JSON.parse(line)) })
  // as: the jobs of these tests use neither desk nor files
  return { log, lines } as unknown as JobTools & { lines: typeof lines }
}

function countingJob(fails: (turn: number) => boolean = () => false): Job & { turns: number[] } {
  const turns: number[] = []
  return {
    name: 'counting',
    everyMs: 1_000,
    turns,
    run: async () => {
      turns.push(Date.now())
      if (fails(turns.length)) throw new Error('The database is gone', { cause: 'a pulled cable' })
      return {}
    },
  }
}

const sinceFirst = (turns: readonly number[]): number[] => turns.map(at => at - (turns[0] ?? 0))

test('a job runs at once and then in its rhythm', async () => {
  const job = countingJob()
  const worker = startWorker(toolsWithLog(), [job])
  await vi.advanceTimersByTimeAsync(3_500)
  expect(sinceFirst(job.turns)).toEqual([0, 1_000, 2_000, 3_000])
  await worker.stop()
})

test('a failing job is said with its cause and tried again, later each time, until it works', async () => {
  const job = countingJob(turn => turn <= 3)
  const tools = toolsWithLog()
  const worker = startWorker(tools, [job])
  await vi.advanceTimersByTimeAsync(9_500)
  expect(sinceFirst(job.turns)).toEqual([0, 1_000, 3_000, 7_000, 8_000, 9_000])
  expect(tools.lines.map(line => line.msg)).toEqual([
    'a job failed',
    'a job failed',
    'a job failed',
    'the job works again after 3 failures',
  ])
  expect(tools.lines[0]).toMatchObject({
    job: 'counting',
    failures: 1,
    nextInMs: 1_000,
    err: { message: expect.stringContaining('The database is gone') },
  })
  await worker.stop()
})

test('a job that fails does not hold up the others', async () => {
  const [broken, sound] = [countingJob(() => true), countingJob()]
  const worker = startWorker(toolsWithLog(), [broken, { ...sound, name: 'sound' }])
  await vi.advanceTimersByTimeAsync(4_500)
  expect(sound.turns).toHaveLength(5)
  await worker.stop()
})

test('stopping begins no further turn and waits for the one that is running', async () => {
  const finish = Promise.withResolvers<void>()
  const ended: string[] = []
  const job: Job = {
    name: 'long',
    everyMs: 1_000,
    run: async (_, signal) => {
      await finish.promise
      ended.push(signal.aborted ? 'was asked to stop' : 'was not asked')
      return {}
    },
  }
  const worker = startWorker(toolsWithLog(), [job])
  await vi.advanceTimersByTimeAsync(100)
  const stopped = worker.stop().then(() => ended.push('stopped'))
  await vi.advanceTimersByTimeAsync(5_000)
  expect(ended).toEqual([])
  finish.resolve()
  await stopped
  expect(ended).toEqual(['was asked to stop', 'stopped'])
})

test('a job that waits ends its waiting when the worker is stopped', async () => {
  const job = countingJob()
  const worker = startWorker(toolsWithLog(), [job])
  await vi.advanceTimersByTimeAsync(10)
  await worker.stop()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(job.turns).toHaveLength(1)
  expect(vi.getTimerCount()).toBe(0)
})

test.each([
  [30_000, 0, 30_000],
  [30_000, 1, 30_000],
  [30_000, 2, 60_000],
  [30_000, 4, 240_000],
  [30_000, 5, 300_000],
  [30_000, 50, 300_000],
  [3_600_000, 3, 3_600_000],
])('a job of every %i ms waits after %i failures %i ms', (everyMs, failures, expected) => {
  expect(delayAfter(everyMs, failures)).toBe(expected)
})

test('the schedule has each job once and the clocks every half minute', () => {
  const names = schedule.map(job => job.name)
  expect(new Set(names).size).toBe(names.length)
  expect(schedule.find(job => job.name === 'clocks')?.everyMs).toBe(30_000)
})
