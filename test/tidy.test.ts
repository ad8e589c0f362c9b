// The rules of the house as a test: imports go down only, sizes and names hold, documents name what exists. Fails with the sentence
// that was broken.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, extname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const skipped = new Set(['node_modules', 'dist', 'data', '.git', 'test-results', '.cache'])

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    if (skipped.has(entry.name)) return []
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesBelow(path) : [path]
  })
}

const short = (path: string): string => relative(root, path)
const all = filesBelow(root).map(short)
const isCode = (path: string): boolean => /\.(ts|tsx)$/.test(path)
const isTest = (path: string): boolean =>
  /\.(test|journey)\.tsx?$/.test(path) || path.startsWith('test/')
const isMade = (path: string): boolean => path === 'src/store/tables.ts'
const isData = (path: string): boolean =>
  path.startsWith('src/features/demo-town/data/') ||
  path.startsWith('src/features/demo-town/wording/')
const code = all.filter(
  path => isCode(path) && (path.startsWith('src/') || path.startsWith('bench/')),
)
const sources = code.filter(path => !isTest(path) && !isMade(path) && !isData(path))
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8')
const linesOf = (path: string): string[] => textOf(path).trimEnd().split('\n')

function importsOf(path: string): string[] {
  const found = textOf(path).matchAll(
    /(?:from|import)\s+'(\.{1,2}\/[^']+)'|import\('(\.{1,2}\/[^']+)'\)/g,
  )
  return [...found].map(match => short(resolve(root, dirname(path), match[1] ?? match[2] ?? '')))
}

/** Rooms from the doors down; a room may import those below it. */
const levels: readonly (readonly string[])[] = [
  ['src/main.ts', 'src/artefacts.ts'],
  ['src/cli'],
  ['src/web', 'src/api', 'src/channels', 'src/jobs'],
  ['src/features'],
  ['src/ledger'],
  ['src/store', 'src/press'],
  ['src/core', 'src/config.ts'],
]

const isIn = (room: string, path: string): boolean => path === room || path.startsWith(`${room}/`)
const levelOf = (path: string): number =>
  levels.findIndex(rooms => rooms.some(room => isIn(room, path)))
const roomOf = (path: string): string | undefined => levels.flat().find(room => isIn(room, path))

test('Imports go down only: doors, features, ledger, store and press, core; doors never import each other', () => {
  const broken = sources
    .filter(path => path.startsWith('src/'))
    .flatMap(path =>
      importsOf(path)
        .filter(
          target =>
            levelOf(target) < levelOf(path) ||
            (levelOf(target) === levelOf(path) && roomOf(target) !== roomOf(path)),
        )
        .map(target => `${path} imports ${target}`),
    )
  expect(broken).toEqual([])
})

test('The core imports the core only, and no framework', () => {
  const allowed = /^(\.{1,2}\/|temporal-polyfill)/
  const broken = sources
    .filter(path => isIn('src/core', path))
    .flatMap(path =>
      [...textOf(path).matchAll(/from '([^']+)'/g)]
        .map(match => match[1] ?? '')
        .filter(name => !allowed.test(name))
        .map(name => `${path} imports ${name}`),
    )
  expect(broken).toEqual([])
})

test('The core asks neither the hour nor chance', () => {
  const broken = sources.filter(
    path =>
      isIn('src/core', path) &&
      /Date\.now\(|new Date\(\)|Math\.random\(|process\.env/.test(textOf(path)),
  )
  expect(broken).toEqual([])
})

test('A slice sees another slice only through its facts', () => {
  // Shared ground of all slices: municipality settings, and the two acts on requests.
  const ground = [
    'src/features/municipality',
    'src/features/requests',
    'src/features/sign-in/attempts.ts',
    'src/features/sign-in/password.ts',
  ]
  const sliceOf = (path: string): string => path.split('/').slice(0, 3).join('/')
  const broken = sources
    .filter(path => path.startsWith('src/features/'))
    .flatMap(path =>
      importsOf(path)
        .filter(target => target.startsWith('src/features/') && sliceOf(target) !== sliceOf(path))
        .filter(target => !target.endsWith('-facts.ts') && !ground.some(room => isIn(room, target)))
        .map(target => `${path} imports ${target}`),
    )
  expect(broken).toEqual([])
})

test('There are no cycles between files', () => {
  const state = new Map<string, 'open' | 'done'>()
  const cycles: string[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === 'done') return
    if (state.get(path) === 'open') {
      cycles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '))
      return
    }
    state.set(path, 'open')
    for (const target of runtimeImportsOf(path))
      if (sources.includes(target)) visit(target, [...trail, path])
    state.set(path, 'done')
  }
  for (const path of sources) visit(path, [])
  expect(cycles).toEqual([])
})

function runtimeImportsOf(path: string): string[] {
  const found = textOf(path).matchAll(
    /^(?:import|export) (?!type )[^;]*?from '(\.{1,2}\/[^']+)'/gms,
  )
  return [...found].map(match => short(resolve(root, dirname(path), match[1] ?? '')))
}

/** Today's exceptions to the sizes; this list may only get shorter. */
const ratchet: Readonly<Record<string, number>> = {}

test('A file stops at 500 lines, the median is at most 80 and 95 of 100 have at most 300', () => {
  const sizes = sources.map(path => ({ path, lines: linesOf(path).length }))
  const tooLong = sizes.filter(({ path, lines }) => lines > (ratchet[path] ?? 500))
  expect(tooLong).toEqual([])
  const ordered = sizes.map(each => each.lines).sort((a, b) => a - b)
  expect(ordered[Math.floor(ordered.length / 2)]).toBeLessThanOrEqual(80)
  expect(ordered[Math.floor(ordered.length * 0.95)]).toBeLessThanOrEqual(300)
})

test('A test file has at most 400 lines', () => {
  const tests = all.filter(path => isCode(path) && isTest(path))
  expect(tests.filter(path => linesOf(path).length > 400)).toEqual([])
})

test('A line has at most 110 characters; a text that people read may be longer', () => {
  const isText = (line: string): boolean => /^\s*(\w+: )?['`].*['`],?$/.test(line)
  const long = sources.flatMap(path =>
    linesOf(path).flatMap((line, index) =>
      line.length > 110 && !isText(line) ? [`${path}:${index + 1}`] : [],
    ),
  )
  expect(long).toEqual([])
})

test('A function has at most 60 lines', () => {
  const broken = sources.flatMap(path => {
    const lines = linesOf(path)
    return lines.flatMap((line, index) => {
      if (!/^(export )?(async )?function\*? /.test(line)) return []
      const end = lines.findIndex((other, later) => later > index && other === '}')
      return end - index > 60 ? [`${path}:${index + 1} has ${end - index} lines`] : []
    })
  })
  expect(broken).toEqual([])
})

test('A folder has at most 20 entries, the root at most 25', () => {
  const free = [
    'migrations',
    'docs/decisions',
    'src/features',
    'src/features/demo-town/data',
    'src/features/demo-town/wording',
  ]
  const crowded = [...new Set(all.map(path => dirname(path)))]
    .filter(folder => !free.includes(folder))
    .map(folder => ({
      folder,
      entries: readdirSync(join(root, folder)).filter(
        name => !skipped.has(name) && !/\.test\.tsx?$/.test(name),
      ).length,
    }))
    .filter(({ folder, entries }) => entries > (folder === '.' ? 25 : 20))
  expect(crowded).toEqual([])
})

test('Files are kebab-case and not called utils, helpers, common or the like', () => {
  const named = code.filter(
    path => !/^[a-z0-9]+([.-][a-z0-9]+)*\.tsx?$/.test(path.split('/').at(-1) ?? ''),
  )
  const vague = code.filter(path =>
    /(^|\/)(utils?|helpers?|misc|v2|new|old|temp)(\/|\.ts)/.test(path),
  )
  expect([...named, ...vague]).toEqual([])
})

test('There are no barrel files', () => {
  expect(code.filter(path => /(^|\/)index\.tsx?$/.test(path))).toEqual([])
})

test('The first line of a module says what it owns', () => {
  const silent = sources.filter(
    path => !linesOf(path)[0]?.startsWith('//') && !path.startsWith('src/web/islands/'),
  )
  expect(silent).toEqual([])
})

test('Nothing is left loose: no any, no skipped test, no open note', () => {
  const loose =
    /\b(TODO|FIXME|XXX|HACK)\b|\.(only|skip)\(|@ts-(ignore|nocheck|expect-error)|: any\b|\bas any\b/
  const broken = all
    .filter(path => isCode(path) && path !== 'test/tidy.test.ts')
    .flatMap(path =>
      linesOf(path).flatMap((line, index) =>
        loose.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [],
      ),
    )
  expect(broken).toEqual([])
})

test('No merge is left half done, in code or in words', () => {
  const isWritten = (path: string): boolean => /\.(tsx?|mjs|md|css|sql|json|ya?ml)$/.test(path)
  const left = all.filter(
    path => isWritten(path) && linesOf(path).some(line => /^(<{7}|>{7}|={7}$)/.test(line)),
  )
  expect(left).toEqual([])
})

test('Turkish is cased by core/turkish, never by the locale-free functions', () => {
  const broken = sources
    .filter(path => !isIn('src/core/turkish', path))
    .flatMap(path =>
      linesOf(path).flatMap((line, index) =>
        /\.toLocale(Upper|Lower)Case\(|\.localeCompare\(/.test(line)
          ? [`${path}:${index + 1}`]
          : [],
      ),
    )
  expect(broken).toEqual([])
})

test('Every link in the documents leads to a file', () => {
  const broken = all
    .filter(path => extname(path) === '.md')
    .flatMap(path =>
      [...textOf(path).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
        .map(match => match[1] ?? '')
        .filter(target => !exists(join(root, dirname(path), target)))
        .map(target => `${path} links ${target}`),
    )
  expect(broken).toEqual([])
})

test('Every npm script that a document names exists', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> }
  const broken = all
    .filter(path => extname(path) === '.md')
    .flatMap(path =>
      [...textOf(path).matchAll(/npm run ([a-z:]+)/g)]
        .map(match => match[1] ?? '')
        .filter(name => !(name in scripts))
        .map(name => `${path} names ${name}`),
    )
  expect(broken).toEqual([])
})

function exists(path: string): boolean {
  try {
    statSync(path)
    return true
  } catch {
    return false
  }
}
