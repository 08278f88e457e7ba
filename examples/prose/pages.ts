import { globSync } from 'node:fs'
import { join } from 'node:path'

const workspace = join(import.meta.dirname, '..', '..')

/** A path within the workspace. */
export function inWorkspace(path: string): string {
  return join(workspace, path)
}

/** Every page that is written for readers. */
export function findPages(): readonly string[] {
  return ['README.md', 'packages/*/README.md', 'docs/**/*.md'].flatMap((glob) =>
    globSync(glob, { cwd: workspace }).sort(),
  )
}
