import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A committed file that a script writes. */
export type GeneratedFile = { readonly path: string; readonly script: readonly string[] }

/** Every committed file that a script writes, and the script. */
export const generatedFiles: readonly GeneratedFile[] = [
  { path: 'packages/server/schema.graphql', script: ['--dir', 'packages/server', 'run', 'schema:print'] },
]

/** The contents of files by path, absent ones left out. */
export function readContents(folder: string, paths: readonly string[]): ReadonlyMap<string, string> {
  const present = paths.filter((path) => existsSync(join(folder, path)))
  return new Map(present.map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}

/** Throws when a generator changed a file or wrote none. */
export function expectUnchanged(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): void {
  if (after.size === 0) throw new Error('No generated file was written.')
  const stale = [...after.keys()].filter((path) => before.get(path) !== after.get(path))
  const gone = [...before.keys()].filter((path) => !after.has(path))
  const changed = [...stale, ...gone]
  if (changed.length > 0)
    throw new Error(`These generated files were out of date and have been rebuilt; commit them: ${changed.join(', ')}`)
}
