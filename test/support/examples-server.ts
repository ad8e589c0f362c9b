// Serves the example pages on loopback under the same content policy as the desk: node test/support/examples-server.ts
import { readFile, rm } from 'node:fs/promises'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename, extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const project = join(import.meta.dirname, '../..')
const policy = "default-src 'self'; style-src 'self'; frame-ancestors 'none'; form-action 'self'"
const types: { readonly [ending: string]: string } = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

type Pages = Pick<typeof import('./examples/pages.tsx'), 'exampleHtml' | 'exampleTheme'>

/** Node runs no JSX; the bundle stands beside the assets, where it finds their manifest. */
async function bundlePages(): Promise<Pages> {
  const outfile = join(project, `dist/examples-${process.pid}.js`)
  await build({
    entryPoints: [join(project, 'test/support/examples/pages.tsx')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
  })
  // The module that was bundled one line above.
  const pages = (await import(pathToFileURL(outfile).href)) as Pages
  await rm(outfile)
  return pages
}

/** A photograph of nothing, so that the examples need none. */
const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path fill="#889" d="M0 0h4v3H0z"/></svg>`

async function sendAsset(path: string, response: ServerResponse): Promise<void> {
  const file = join(project, 'dist/assets', basename(path))
  const sample = basename(path) === 'ornek.svg' ? Buffer.from(picture) : undefined
  const contents = sample ?? (await readFile(file).catch(() => undefined))
  const type = types[extname(file)] ?? 'application/octet-stream'
  response.writeHead(contents ? 200 : 404, { 'content-type': type }).end(contents)
}

export type Examples = { readonly url: string; readonly stop: () => Promise<void> }

export async function startExamples(port = 0): Promise<Examples> {
  const pages = await bundlePages()
  const server: Server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://examples')
    if (pathname.startsWith('/assets/')) return void sendAsset(pathname, response)
    if (pathname === '/tema.css') {
      return void response.writeHead(200, { 'content-type': 'text/css' }).end(pages.exampleTheme())
    }
    const html = pages.exampleHtml(pathname, searchParams.get('gorunum') ?? undefined)
    response.writeHead(html ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
    })
    response.end(html ?? '')
  })
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
  // A server that listens on a port has an address with a port.
  const address = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${address.port}`,
    stop: () => new Promise(resolve => void server.close(() => resolve())),
  }
}

if (import.meta.main) {
  const { url } = await startExamples(Number(process.argv[2] ?? 0))
  process.stdout.write(`${url}\n`)
}
