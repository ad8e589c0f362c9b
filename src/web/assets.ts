// Owns where the built style sheets, fonts and islands are; does not serve them.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export type AssetManifest = { readonly [name: string]: string }

/** Every asset is served below this path; its name carries the hash of its contents. */
export const assetsPath = '/assets/'

let loaded: AssetManifest | undefined

/** The folder with the built assets: beside the bundled program, or `dist/assets` from the sources. */
export function assetsFolder(here: string = dirname(fileURLToPath(import.meta.url))): string {
  return here.endsWith(join('src', 'web')) ? join(here, '../../dist/assets') : join(here, 'assets')
}

/** Reads the manifest that the build wrote; without a build every name stands for itself. */
export function readManifest(folder: string = assetsFolder()): AssetManifest {
  try {
    // The build writes this file as a flat object of strings.
    return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as AssetManifest
  } catch {
    return {}
  }
}

/** The address of an asset by its plain name: `citizen.css`, `staff.css`, `map-pin.js`. */
export function assetUrl(name: string): string {
  loaded ??= readManifest()
  return assetsPath + (loaded[name] ?? name)
}

/** The two font files that nearly every page needs, for preloading. */
export function fontUrls(): readonly string[] {
  return ['latin', 'latin-ext'].map(set =>
    assetUrl(`atkinson-hyperlegible-next-${set}-wght-normal.woff2`),
  )
}
