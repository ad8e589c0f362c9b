// Serves the built style sheets, fonts and islands out of one folder, by names that carry the hash
// of their contents.
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { assetsFolder } from '../assets.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
}

const kept = new Map<string, Uint8Array<ArrayBuffer>>()

export async function serveAsset(name: string): Promise<Response> {
  const type = TYPES[extname(name)]
  if (type === undefined || !/^[A-Za-z0-9._-]+$/.test(name))
    return new Response(null, { status: 404 })
  const bytes = kept.get(name) ?? (await readAsset(name))
  if (bytes === undefined) return new Response(null, { status: 404 })
  kept.set(name, bytes)
  return new Response(bytes, {
    headers: { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' },
  })
}

async function readAsset(name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await readFile(join(assetsFolder(), name)))
  } catch {
    return undefined
  }
}
