// The worker: runs the jobs of the schedule over and over, each in its own rhythm, until it is
// stopped. Several workers may run at once; that nothing happens twice is the duty of each job.
import { delayAfter, type Job, type JobTools, schedule } from './schedule.ts'

export type Worker = {
  /** Begins no further turn and waits for those that are running. */
  stop: () => Promise<void>
}

export function startWorker(tools: JobTools, jobs: readonly Job[] = schedule): Worker {
  const stopping = new AbortController()
  const running = jobs.map(job => repeat(job, tools, stopping.signal))
  return {
    stop: async () => {
      stopping.abort()
      await Promise.all(running)
    },
  }
}

async function repeat(job: Job, tools: JobTools, signal: AbortSignal): Promise<void> {
  let failures = 0
  while (!signal.aborted) {
    failures = (await runOnce(job, tools, signal, failures)) ? 0 : failures + 1
    await pause(delayAfter(job.everyMs, failures), signal)
  }
}

/** One turn; true when it succeeded. A failure is said with its cause, and the next turn tries again. */
async function runOnce(
  { name, run, everyMs }: Job,
  tools: JobTools,
  signal: AbortSignal,
  failures: number,
): Promise<boolean> {
  try {
    const report = await run(tools, signal)
    if (Object.values(report).some(count => count > 0)) tools.log.debug({ job: name, ...report })
    if (failures > 0)
      tools.log.warn({ job: name }, `the job works again after ${failures} failures`)
    return true
  } catch (error) {
    const nextInMs = delayAfter(everyMs, failures + 1)
    tools.log.error({ job: name, err: error, failures: failures + 1, nextInMs }, 'a job failed')
    return false
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (signal.aborted) return resolve()
    const done = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, milliseconds)
    signal.addEventListener('abort', done)
  })
}
