import type { Source } from './source.ts'

/** In-memory sources for tests of the rules. */
export function sourcesOf(files: Readonly<Record<string, string>>): readonly Source[] {
  return Object.entries(files).map(([path, text]) => ({ path, text }))
}
