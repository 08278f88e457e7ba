import type { Source } from './source.ts'

/** Sources made in memory, to try a wall on. */
export function sourcesOf(files: Readonly<Record<string, string>>): readonly Source[] {
  return Object.entries(files).map(([path, text]) => ({ path, text }))
}
