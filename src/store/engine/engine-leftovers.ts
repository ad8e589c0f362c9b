// Owns ending what an earlier engine left running in a cluster; only ever called by who holds program.lock.
import { execFileSync } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { exists, processesIn, runs } from './claim/live-process.ts'
import { EngineRefusal } from './engine-refusal.ts'

const pollMs = 20
const politeMs = 10_000
const firmMs = 10_000
/** Idle children end within milliseconds of their server; after this time one is taken to be busy. */
const orphanMs = 500

/**
 * Leaves the cluster without any process. A server whose program was killed is shut down the fast
 * way (it writes everything first), the immediate way after ten seconds. Children whose server was
 * killed end by themselves; one that is busy is told to. What was committed is safe in every case.
 */
export async function clearLeftovers(cluster: string, say: (text: string) => void): Promise<void> {
  const server = await findServer(cluster)
  if (server !== undefined) {
    say(
      `Önceki PostgreSQL (${server}) kapatılıyor; shutting down the previous PostgreSQL (${server})`,
    )
    await endServer(server)
  }
  await endChildren(cluster)
  await removeStalePidFile(cluster)
}

async function endServer(pid: number): Promise<void> {
  for (const [signal, ms] of [
    ['SIGINT', politeMs],
    ['SIGQUIT', firmMs],
    ['SIGKILL', firmMs],
  ] as const) {
    send(pid, signal)
    if (await within(ms, () => !runs(pid))) return
  }
  throw stillRunning(pid)
}

async function endChildren(cluster: string): Promise<void> {
  const none = () => (processesIn(cluster, 'postgres') ?? []).length === 0
  if (await within(orphanMs, none)) return
  for (const signal of ['SIGQUIT', 'SIGKILL'] as const) {
    for (const pid of processesIn(cluster, 'postgres') ?? []) send(pid, signal)
    if (await within(firmMs, none)) return
  }
  throw stillRunning(processesIn(cluster, 'postgres')?.[0] ?? 0)
}

/** The server that still runs in the cluster, whoever started it. */
async function findServer(cluster: string): Promise<number | undefined> {
  const pid = await readServerPid(cluster)
  if (pid === undefined || !runs(pid)) return undefined
  const inCluster = processesIn(cluster, 'postgres')
  if (inCluster !== undefined) return inCluster.includes(pid) ? pid : undefined
  return commandOf(pid).includes(`-D ${cluster}`) ? pid : undefined
}

/**
 * PostgreSQL refuses to start while any process has the number in the file. After a restart of the
 * machine that may be somebody else's, and after a kill it may be a dead one that nobody collects (in
 * a container). Where we can see that no server is in the cluster any more, the file goes.
 */
async function removeStalePidFile(cluster: string): Promise<void> {
  const pid = await readServerPid(cluster)
  if (pid === undefined || !exists(pid)) return
  if (processesIn(cluster, 'postgres')?.length === 0) await rm(join(cluster, 'postmaster.pid'))
}

async function readServerPid(cluster: string): Promise<number | undefined> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')
  const pid = Number.parseInt(text, 10)
  return Number.isNaN(pid) ? undefined : pid
}

function commandOf(pid: number): string {
  try {
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It has ended in the meantime, or is not ours to end: the wait that follows tells which.
  }
}

async function within(ms: number, done: () => boolean): Promise<boolean> {
  const until = performance.now() + ms
  while (!done()) {
    if (performance.now() > until) return false
    await pause(pollMs)
  }
  return true
}

function stillRunning(pid: number): EngineRefusal {
  return new EngineRefusal('start-failed', {
    tr: `Önceki PostgreSQL (${pid}) kapanmıyor. Onu sonlandırıp yeniden başlatın.`,
    en: `The previous PostgreSQL (${pid}) does not end. End it and start again.`,
  })
}
