import type { Breach } from './breach.ts'
import { findImports } from './find-imports.ts'
import { isTest, type Source } from './source.ts'

/** Finds imports of anything but files of this folder and the packages allowed. */
export function findPackageBreaches(sources: readonly Source[], allowed: readonly string[]): readonly Breach[] {
  const paths = new Set(sources.map(({ path }) => path))
  return sources.flatMap((source) =>
    findImports(source).flatMap(({ specifier, line, target }) => {
      if (target === undefined ? allowed.includes(specifier) : paths.has(target)) return []
      return [{ path: source.path, line, message: `imports '${specifier}': ${reason(target, allowed)}` }]
    }),
  )
}

function reason(target: string | undefined, allowed: readonly string[]): string {
  if (target === undefined) return `only relative files and ${allowed.join(', ')} may be imported`
  if (isTest(target)) return 'source never imports a test'
  return target.startsWith('..') ? 'it lies outside this folder' : 'there is no such file, extension included'
}
