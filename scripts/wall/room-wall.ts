import type { Breach } from './breach.ts'
import { findImports, type Import } from './find-imports.ts'
import type { Source } from './source.ts'

/** A room that every other may import, and what it may import itself. */
type Leaf = { readonly imports: readonly string[]; readonly typesOfAll?: true }

/** Which room may import which: leaves may be imported by all; the rest import the rooms above them in `order`. */
export type RoomPlan = {
  /** Files below no room: what the package exports. No file imports them. */
  readonly entries: readonly string[]
  readonly leaves: Readonly<Record<string, Leaf>>
  readonly order: readonly string[]
}

/** Finds imports from one room to another that the plan forbids, and files in rooms that it does not know. */
export function findRoomBreaches(sources: readonly Source[], plan: RoomPlan): readonly Breach[] {
  return sources.flatMap((source) => {
    if (plan.entries.includes(source.path)) return []
    const { path } = source
    const room = roomOf(path)
    if (!isPlanned(room, plan)) return [{ path, line: 1, message: `stands in room '${room}', which no row names` }]
    return findImports(source).flatMap((found) => {
      const message = reasonAgainst(room, found, plan)
      return message ? [{ path, line: found.line, message: `imports '${found.specifier}': ${message}` }] : []
    })
  })
}

/** The first folder of a path; empty for a file that stands in none. */
function roomOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : ''
}

function isPlanned(room: string, { leaves, order }: RoomPlan): boolean {
  return Object.hasOwn(leaves, room) || order.includes(room)
}

function reasonAgainst(room: string, { target, typeOnly }: Import, plan: RoomPlan): string | undefined {
  if (target === undefined) return undefined
  if (/(^|\/)index\.[jt]s$/.test(target) || plan.entries.includes(target)) return 'import the file itself, not an index'
  const other = roomOf(target)
  if (other === room || other === '' || target.startsWith('..')) return undefined
  const leaf = plan.leaves[room]
  return leaf ? reasonAgainstLeaf(room, leaf, other, typeOnly) : reasonAgainstOrder(room, other, plan)
}

function reasonAgainstLeaf(room: string, leaf: Leaf, other: string, typeOnly: boolean): string | undefined {
  if (leaf.imports.includes(other)) return undefined
  if (!leaf.typesOfAll) return `leaf room '${room}' may not import room '${other}'`
  return typeOnly ? undefined : `leaf room '${room}' may import only types from room '${other}'`
}

function reasonAgainstOrder(room: string, other: string, { leaves, order }: RoomPlan): string | undefined {
  if (Object.hasOwn(leaves, other) || order.slice(0, order.indexOf(room)).includes(other)) return undefined
  return `room '${room}' stands above room '${other}' and may import only rooms above itself`
}
