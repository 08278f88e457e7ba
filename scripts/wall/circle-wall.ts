import type { Breach } from './breach.ts'
import { findImports, type Import } from './find-imports.ts'
import type { Source } from './source.ts'

/** Finds circles of imports between files, types included; each circle is reported once. */
export function findCircles(sources: readonly Source[]): readonly Breach[] {
  const imports = new Map(sources.map((source) => [source.path, findImports(source)]))
  const done = new Set<string>()
  return sources.flatMap(({ path }) => circlesFrom(path, { imports, done, trail: [] }))
}

type Search = {
  readonly imports: ReadonlyMap<string, readonly Import[]>
  readonly done: Set<string>
  readonly trail: readonly string[]
}

function circlesFrom(path: string, { imports, done, trail }: Search): readonly Breach[] {
  if (done.has(path)) return []
  const here = [...trail, path]
  const circles = (imports.get(path) ?? []).flatMap(({ target, line }): readonly Breach[] => {
    if (target === undefined) return []
    const start = here.indexOf(target)
    if (start < 0) return circlesFrom(target, { imports, done, trail: here })
    return [{ path, line, message: `closes a circle: ${[...here.slice(start), target].join(' → ')}` }]
  })
  done.add(path)
  return circles
}
