import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { assetsFolder, readManifest } from './assets.ts'

test('the assets stand beside the bundle, and in dist when the sources run', () => {
  expect(assetsFolder('/srv/desk/dist')).toBe(join('/srv/desk/dist/assets'))
  expect(assetsFolder('/srv/desk/src/web')).toBe(join('/srv/desk/dist/assets'))
})

test('a plain name leads to the file that carries its hash', () => {
  const folder = mkdtempSync(join(tmpdir(), 'assets-'))
  writeFileSync(join(folder, 'manifest.json'), '{"citizen.css":"citizen-ABC123.css"}')
  expect(readManifest(folder)).toEqual({ 'citizen.css': 'citizen-ABC123.css' })
  rmSync(folder, { recursive: true })
})

test('without a build every name stands for itself', () => {
  expect(readManifest('/no/such/folder')).toEqual({})
})
