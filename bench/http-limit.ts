// What the runtime alone can send: a bare HTTP server in a process of its own, answering the same bytes.
import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'

/** The argument that makes the bench program be the bare server. */
export const BARE_SERVER = 'bare-server'

/** Serves as many bytes for every request until it is killed; prints its port. */
export function runBareServer(length: number): void {
  const bytes = Buffer.alloc(length, 'x')
  const server = createServer((_, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-length': bytes.length,
    })
    response.end(bytes)
  })
  server.listen(0, '127.0.0.1', () => {
    // as: a server that listens on a port has an address with one
    process.stdout.write(`${(server.address() as AddressInfo).port}\n`)
  })
}

export async function startBareServer(length: number): Promise<{ port: number; stop(): void }> {
  const program = fileURLToPath(import.meta.url)
  const child = spawn(process.execPath, [program, BARE_SERVER, String(length)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const { promise, resolve } = Promise.withResolvers<number>()
  child.stdout.once('data', text => resolve(Number(String(text))))
  return { port: await promise, stop: () => void child.kill() }
}
