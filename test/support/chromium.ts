// Owns where the browser of the tests comes from: CHROMIUM_PATH, or the Chromium that npm ships with its own
// libraries and fonts, so that a machine with nothing but Node can run the journeys.
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { LaunchOptions } from '@playwright/test'

const require = createRequire(import.meta.url)
const project = join(import.meta.dirname, '../..')

/**
 * Not the flags that the package itself proposes: those run everything in one process and switch off the web's
 * own protection, and the journeys are to see the content policy as residents' browsers do.
 */
const flags = [
  '--no-zygote',
  '--disable-background-networking',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
]

/** How Playwright starts the browser; on other systems than Linux x64 its own browser is used. */
export async function chromiumOptions(): Promise<LaunchOptions> {
  const common = { args: flags, chromiumSandbox: false }
  const given = process.env.CHROMIUM_PATH
  if (given) return { ...common, executablePath: given }
  if (process.platform !== 'linux' || process.arch !== 'x64') return common
  const folder = await unpackedChromium()
  const libraries = [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH]
    .filter(Boolean)
    .join(':')
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  return {
    ...common,
    executablePath: join(folder, 'chromium'),
    env: {
      ...Object.fromEntries(inherited),
      LD_LIBRARY_PATH: libraries,
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  }
}

async function cacheFolder(): Promise<string> {
  const inside = join(project, '.cache')
  try {
    await mkdir(inside, { recursive: true })
    await rm(await mkdtemp(join(inside, 'try-')), { recursive: true })
    return inside
  } catch {
    const outside = join(tmpdir(), `beyaz-masa-cache-${process.getuid?.() ?? 0}`)
    await mkdir(outside, { recursive: true, mode: 0o700 })
    return outside
  }
}

/** Unpacks once (3 s, 210 MB); two that start together both unpack, and the first to finish is kept. */
async function unpackedChromium(): Promise<string> {
  const entry = require.resolve('@sparticuz/chromium')
  const home = entry.slice(0, entry.indexOf('build'))
  // The package's own file; only its version is read.
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as {
    version: string
  }
  const cache = await cacheFolder()
  const folder = join(cache, `chromium-${version}`)
  if (existsSync(folder)) return folder
  const draft = await mkdtemp(join(cache, 'unpacking-'))
  await unpackInto(draft, join(home, 'bin'))
  await writeFontSettings(join(draft, 'fonts'), join(folder, 'fonts'))
  await rename(draft, folder).catch(() => rm(draft, { recursive: true, force: true }))
  return folder
}

/** The package unpacks into the system's temporary folder; for that moment this is ours. */
async function unpackInto(folder: string, archives: string): Promise<void> {
  const { default: chromium, inflate } = await import('@sparticuz/chromium')
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    const libraries = inflate(join(archives, 'al2023.tar.br'))
    await Promise.all([chromium.executablePath(archives), libraries])
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}

/** The fonts stand elsewhere than the package's settings say. */
async function writeFontSettings(draft: string, fonts: string): Promise<void> {
  const settings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${join(dirname(fonts), 'fonts-cache')}</cachedir>
</fontconfig>
`
  await writeFile(join(draft, 'fonts.conf'), settings)
}
