import type { Breach } from './breach.ts'
import { findImports, type Import } from './find-imports.ts'
import type { Source } from './source.ts'

/** A module that every other module may import, with the modules that it may import itself. */
type Leaf = { readonly imports: readonly string[]; readonly typesOfAll?: true }

/** which module may import which: every module imports the leaves; the others import the modules before them in `order`. */
export type ModulePlan = {
  /** The entry files of the package, outside the modules. No file imports them. */
  readonly entries: readonly string[]
  readonly leaves: Readonly<Record<string, Leaf>>
  readonly order: readonly string[]
}

/** Finds imports between modules that the plan forbids, and files in modules that it does not list. */
export function findModuleBreaches(sources: readonly Source[], plan: ModulePlan): readonly Breach[] {
  return sources.flatMap((source) => {
    if (plan.entries.includes(source.path)) return []
    const { path } = source
    const module = moduleOf(path)
    if (!isPlanned(module, plan))
      return [{ path, line: 1, message: `is in module '${module}', which the plan does not list` }]
    return findImports(source).flatMap((found) => {
      const message = reasonAgainst(module, found, plan)
      return message ? [{ path, line: found.line, message: `imports '${found.specifier}': ${message}` }] : []
    })
  })
}

/** The first folder of a path; empty for a file in none. */
function moduleOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : ''
}

function isPlanned(module: string, { leaves, order }: ModulePlan): boolean {
  return Object.hasOwn(leaves, module) || order.includes(module)
}

function reasonAgainst(module: string, { target, typeOnly }: Import, plan: ModulePlan): string | undefined {
  if (target === undefined) return undefined
  if (/(^|\/)index\.[jt]s$/.test(target) || plan.entries.includes(target)) return 'import the file itself, not an index'
  const other = moduleOf(target)
  if (other === module || other === '' || target.startsWith('..')) return undefined
  const leaf = plan.leaves[module]
  return leaf ? reasonAgainstLeaf(module, leaf, other, typeOnly) : reasonAgainstOrder(module, other, plan)
}

function reasonAgainstLeaf(module: string, leaf: Leaf, other: string, typeOnly: boolean): string | undefined {
  if (leaf.imports.includes(other)) return undefined
  if (!leaf.typesOfAll) return `leaf module '${module}' may not import module '${other}'`
  return typeOnly ? undefined : `leaf module '${module}' may import only types from module '${other}'`
}

function reasonAgainstOrder(module: string, other: string, { leaves, order }: ModulePlan): string | undefined {
  if (Object.hasOwn(leaves, other) || order.slice(0, order.indexOf(module)).includes(other)) return undefined
  return `module '${module}' may import only modules before it, not '$1'`
}
