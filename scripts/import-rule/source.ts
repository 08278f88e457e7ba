import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

/** One TypeScript file: its path below the folder read, with `/`, and its text. */
export type Source = { readonly path: string; readonly text: string }

/** Reads every TypeScript file below a folder, tests left out. */
export function readSources(folder: string): readonly Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.ts') && !isTest(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
}

function isTest(path: string): boolean {
  return /\.test\.[cm]?[jt]s$/.test(path)
}
