// A load client of few instructions: raw sockets, keep-alive, one request under way per connection.
// Answers must carry a length.
import { connect, type Socket } from 'node:net'

export type LoadResult = {
  perSecond: number
  p50: number
  p95: number
  p99: number
  failures: number
  count: number
}
export type Load = {
  port: number
  connections: number
  seconds: number
  /** The bytes of the n-th request; undefined when there are no more. */
  request: (n: number) => string | undefined
  /** Statuses that count as success. */
  expected: readonly number[]
}

/** Runs the load and measures every answer from the first byte sent to the last byte read. */
export async function load(task: Load): Promise<LoadResult> {
  const times: number[] = []
  let failures = 0
  let next = 0
  const began = performance.now()
  const end = began + task.seconds * 1_000
  const worker = async (): Promise<void> => {
    const socket = await open(task.port)
    const answers = new Answers(socket)
    while (performance.now() < end) {
      const request = task.request(next++)
      if (request === undefined) break
      const started = performance.now()
      socket.write(request)
      const status = await answers.next()
      times.push(performance.now() - started)
      if (!task.expected.includes(status)) failures += 1
    }
    socket.destroy()
  }
  await Promise.all(Array.from({ length: task.connections }, worker))
  const seconds = (performance.now() - began) / 1_000
  times.sort((a, b) => a - b)
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return {
    perSecond: times.length / seconds,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    failures,
    count: times.length,
  }
}

async function open(port: number): Promise<Socket> {
  const { promise, resolve, reject } = Promise.withResolvers<Socket>()
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  socket.once('connect', () => resolve(socket)).once('error', reject)
  return await promise
}

/** Splits what a socket reads into answers. */
class Answers {
  #buffer = Buffer.alloc(0)
  #waiting: ((status: number) => void) | undefined

  constructor(socket: Socket) {
    socket.on('data', chunk => {
      this.#buffer = this.#buffer.length === 0 ? chunk : Buffer.concat([this.#buffer, chunk])
      this.#deliver()
    })
    socket.on('close', () => this.#waiting?.(0))
    socket.on('error', () => this.#waiting?.(0))
  }

  next(): Promise<number> {
    const { promise, resolve } = Promise.withResolvers<number>()
    this.#waiting = resolve
    this.#deliver()
    return promise
  }

  #deliver(): void {
    const headEnd = this.#buffer.indexOf('\r\n\r\n')
    if (headEnd < 0 || this.#waiting === undefined) return
    const head = this.#buffer.toString('latin1', 0, headEnd)
    const end = this.#endOf(head, headEnd + 4)
    if (end === undefined) return
    this.#buffer = this.#buffer.subarray(end)
    const deliver = this.#waiting
    this.#waiting = undefined
    deliver(Number(head.slice(9, 12)))
  }

  /** Where the answer ends, undefined while it is not whole. */
  #endOf(head: string, bodyStart: number): number | undefined {
    const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1]
    if (length !== undefined) {
      const end = bodyStart + Number(length)
      return this.#buffer.length >= end ? end : undefined
    }
    if (!/\r\ntransfer-encoding: chunked/i.test(head)) return bodyStart
    const last = this.#buffer.indexOf('0\r\n\r\n', bodyStart)
    return last < 0 ? undefined : last + 5
  }
}

/** A GET with a cookie, as bytes. */
export function getRequest(path: string, cookie = ''): string {
  return `GET ${path} HTTP/1.1\r\nHost: localhost\r\n${cookie === '' ? '' : `Cookie: ${cookie}\r\n`}\r\n`
}

/** A form post from our own page, as bytes. */
export function postRequest(
  path: string,
  form: Readonly<Record<string, string>>,
  cookie = '',
): string {
  const body = new URLSearchParams(form).toString()
  const head = [
    `POST ${path} HTTP/1.1`,
    'Host: localhost',
    'Sec-Fetch-Site: same-origin',
    'Content-Type: application/x-www-form-urlencoded',
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...(cookie === '' ? [] : [`Cookie: ${cookie}`]),
  ]
  return `${head.join('\r\n')}\r\n\r\n${body}`
}
