import type { Duplicate } from '../../contact/find-duplicates.ts'

type Rules = {
  /** Whether an id is that of a known contact, of whom a cluster holds one at most. */
  readonly isContact: (id: string) => boolean
  /** Whether somebody is no known contact. */
  readonly isNew: (id: string) => boolean
  /** Pairs that are one person, whatever their names say. */
  readonly joined: readonly (readonly [string, string])[]
}

/** Entries of one person in one import, at most; more are left apart (an assumption). */
const maxMembers = 20

/** Puts likely pairs into clusters, the surest first; two who may be parent and child never share one. */
export function clustersOf(
  ids: readonly string[],
  pairs: readonly Duplicate[],
  { isContact, isNew, joined }: Rules,
): ReadonlyMap<string, readonly string[]> {
  const clusters = new Map<string, readonly string[]>(ids.map((id) => [id, [id]]))
  const apart = apartOf(pairs)
  const join = (one: readonly string[], other: readonly string[]): void => {
    const members = [...one, ...other].sort()
    for (const id of members) clusters.set(id, members)
  }
  const mayJoin = (one: readonly string[], other: readonly string[]): boolean => {
    const members = [...one, ...other]
    const known = members.filter(isContact).length
    return (
      known <= 1 &&
      members.length <= maxMembers &&
      !(known === 1 && members.some(isNew)) &&
      !one.some((first) => other.some((second) => apart.has(pairKey(first, second))))
    )
  }
  const both = (one: string, other: string) => [clusters.get(one) ?? [one], clusters.get(other) ?? [other]] as const
  for (const [entry, contact] of joined) join(...both(entry, contact))
  for (const { contactIds, verdict } of pairs) {
    if (verdict !== 'likely') continue
    const [one, other] = both(...contactIds)
    if (one !== other && mayJoin(one, other)) join(one, other)
  }
  return clusters
}

/** Pairs that were compared and are never put together. */
function apartOf(pairs: readonly Duplicate[]): ReadonlySet<string> {
  return new Set(pairs.filter(isApart).map(({ contactIds: [one, other] }) => pairKey(one, other)))
}

/** Whether two are unlikely one person, or may be parent and child: then only one profile of both says that they are one. */
function isApart({ verdict, reasons }: Duplicate): boolean {
  const codes = new Set<string>(reasons.map(({ code }) => code))
  if (verdict === 'unlikely' || codes.has('different_generation')) return true
  return codes.has('one_generation') && !codes.has('same_profile')
}

function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}
