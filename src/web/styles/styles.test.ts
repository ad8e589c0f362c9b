import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { defaultTheme, themeCss } from '../ui/theme.ts'

const folder = import.meta.dirname
const sheets = readdirSync(folder).filter(name => name.endsWith('.css'))

async function compressedSize(name: string): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, name)],
    bundle: true,
    minify: true,
    write: false,
    outdir: folder,
    loader: { '.woff2': 'empty' },
  })
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length
}

test.each(['citizen.css', 'staff.css'])('%s stays under 10 kB on the wire', async name => {
  expect(await compressedSize(name)).toBeLessThan(10_000)
})

test('the sheets know no left and no right, so that Arabic can be read', () => {
  const physical = /^\s*(margin|padding|border|inset)?-?(left|right)\s*:|text-align: (left|right)/m
  for (const name of sheets)
    expect(readFileSync(join(folder, name), 'utf8'), name).not.toMatch(physical)
})

test('no sheet names a colour of its own: all come from the theme', () => {
  for (const name of sheets.filter(sheet => sheet !== 'default-theme.css')) {
    expect(readFileSync(join(folder, name), 'utf8'), name).not.toMatch(
      /#[0-9a-f]{3,8}\b|oklch\(|hsl\(/i,
    )
  }
})

test('the theme that is built in is the default theme', () => {
  const bare = (css: string) => css.replaceAll(/\/\*.*?\*\/|[\s;"']/gs, '')
  const builtIn = readFileSync(join(folder, 'default-theme.css'), 'utf8')
  expect(bare(builtIn)).toBe(bare(themeCss(defaultTheme)))
})
