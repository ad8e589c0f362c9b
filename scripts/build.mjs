// Bundles the program, the two style sheets and the islands into dist/; starts nothing unless asked to watch.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, watch } from 'node:fs'
import { mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const dist = join(root, 'dist')
const assets = join(dist, 'assets')
const stamp = join(dist, '.built')
const say = line => process.stdout.write(`${line}\n`)

/** Newest change below a folder; folders count too, so that a removed file is noticed. */
async function newestChange(path) {
  const found = await stat(path).catch(() => undefined)
  if (!found) return 0
  if (!found.isDirectory()) return found.mtimeMs
  const entries = await readdir(path)
  const times = await Promise.all(entries.map(entry => newestChange(join(path, entry))))
  return Math.max(found.mtimeMs, ...times)
}

async function isFresh() {
  const built = await stat(stamp).catch(() => undefined)
  if (!built) return false
  const sources = ['src', 'bench', 'scripts/build.mjs', 'package-lock.json', 'tsconfig.json']
  const times = await Promise.all(sources.map(source => newestChange(join(root, source))))
  return Math.max(...times) < built.mtimeMs
}

/** Loaded late, so that a start with nothing to build does not wait for the bundler. */
async function bundle(options) {
  const { build } = await import('esbuild')
  const result = await build({
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    logLevel: 'warning',
    legalComments: 'none',
    ...options,
  })
  return { files: result.outputFiles, outputs: result.metafile.outputs }
}

function bundlePrograms() {
  const programs = { main: 'src/main.ts', artefacts: 'src/artefacts.ts', bench: 'bench/main.ts' }
  const entryPoints = Object.entries(programs)
    .filter(([, path]) => existsSync(join(root, path)))
    .map(([out, path]) => ({ in: path, out }))
  if (entryPoints.length === 0) return { files: [], outputs: {} }
  return bundle({
    entryPoints,
    outdir: 'dist',
    platform: 'node',
    format: 'esm',
    target: 'node24',
    packages: 'external',
    sourcemap: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
  })
}

async function bundleAssets() {
  const folder = join(root, 'src/web/islands')
  const islands = existsSync(folder) ? await readdir(folder) : []
  const scripts = islands.filter(name => /(?<!\.test)\.ts$/.test(name))
  return bundle({
    entryPoints: [
      'src/web/styles/citizen.css',
      'src/web/styles/staff.css',
      'src/web/styles/mark.svg',
      ...scripts.map(name => `src/web/islands/${name}`),
    ],
    outbase: 'src/web',
    outdir: 'dist/assets',
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    loader: { '.woff2': 'file', '.svg': 'copy' },
    platform: 'browser',
    format: 'esm',
    target: ['es2022', 'chrome109', 'firefox115', 'safari16'],
    minify: true,
  })
}

/** From what a page asks for (citizen.css, map-pin.js, a font's own name) to the hashed file. */
function manifestOf(outputs) {
  const rows = Object.entries(outputs).map(([path, output]) => {
    const source = output.entryPoint ?? Object.keys(output.inputs)[0] ?? path
    return [basename(source).replace(/\.ts$/, '.js'), relative('dist/assets', path)]
  })
  return Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Whole or not at all: a program that is starting never reads half a file. */
async function put(path, contents) {
  await mkdir(dirname(path), { recursive: true })
  const draft = `${path}.${process.pid}.part`
  await writeFile(draft, contents)
  await rename(draft, path)
}

function compressed(file) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 }
  return [
    put(`${file.path}.br`, brotliCompressSync(file.contents, { params })),
    put(`${file.path}.gz`, gzipSync(file.contents, { level: 9 })),
  ]
}

async function removeStale(kept) {
  const names = await readdir(assets)
  const stale = names.filter(
    name => !kept.has(name.replace(/\.(br|gz)$/, '')) && !name.endsWith('.part'),
  )
  await Promise.all(stale.map(name => rm(join(assets, name), { force: true })))
}

/** A mistake in the program does not keep the style sheets from being built, nor the other way round. */
async function buildAll() {
  const began = performance.now()
  const builtAt = new Date()
  const results = await Promise.allSettled([bundlePrograms(), bundleAssets()])
  const [programs, web] = results.map(result => result.value)
  if (programs) await Promise.all(programs.files.map(file => put(file.path, file.contents)))
  if (web) await putAssets(web)
  // The bundler has already said what is wrong, and where.
  if (!programs || !web) return false
  await put(stamp, builtAt.toISOString())
  await utimes(stamp, builtAt, builtAt)
  say(`built in ${Math.round(performance.now() - began)} ms`)
  return true
}

async function putAssets({ files, outputs }) {
  const manifest = manifestOf(outputs)
  const text = files.filter(file => /\.(css|js|svg)$/.test(file.path))
  await Promise.all([
    ...files.map(file => put(file.path, file.contents)),
    ...text.flatMap(compressed),
  ])
  await put(join(assets, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  await removeStale(new Set([...Object.values(manifest), 'manifest.json']))
}

function startProgram() {
  return spawn(process.execPath, ['--enable-source-maps', join(dist, 'main.js'), 'serve'], {
    stdio: 'inherit',
  })
}

async function watchAndRestart() {
  await buildAll()
  let running = startProgram()
  let waiting
  const rebuild = async () => {
    if (!(await buildAll())) return say('the program keeps running as it was')
    const ended = running.exitCode === null ? once(running, 'exit') : undefined
    running.kill('SIGTERM')
    await ended
    running = startProgram()
  }
  watch(join(root, 'src'), { recursive: true }, () => {
    clearTimeout(waiting)
    waiting = setTimeout(rebuild, 80)
  })
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      running.kill('SIGTERM')
      process.exit(0)
    })
  }
}

const wished = process.argv.slice(2)
if (wished.includes('--watch')) await watchAndRestart()
else if (wished.includes('--force') || !(await isFresh())) {
  if (!(await buildAll())) process.exitCode = 1
}
