import type { AttackDocument } from './attack-document.ts'
import { fill, referencesIn } from './given-value.ts'
import type { FindNamed } from './named-rows.ts'
import { type Named, nameOf, type Reference, type Whose } from './reference.ts'

/** One request: what is sent, and the names in it that are not the sender's own. */
export type AttackCase = {
  readonly variables: Readonly<Record<string, unknown>>
  readonly sent: readonly Sent[]
}

/** A name that was sent, and the row it is the name of. */
export type Sent = { readonly text: string; readonly row: Named; readonly reference: Reference }

/** Places that are attacked at once. */
export type Target = { readonly at: string; readonly hits: (reference: Reference) => boolean }

/**
 * The places where a document names rows: each by itself, and for a change all at once.
 *
 * What is within answers is left out where it is `known` from another document.
 */
export function targetsOf({ operation, variables }: AttackDocument, known: Set<string>): readonly Target[] {
  const isQuery = operation === 'query'
  const references = Object.values(variables)
    .flatMap(referencesIn)
    .filter(({ form, at }) => (isQuery ? at.startsWith('Query.') || !known.has(at) : form !== 'cursor'))
  for (const { at } of references) known.add(at)
  const keys = [...new Set(references.map(keyOf))]
  const single = keys.map((key): Target => ({ at: key, hits: (reference) => keyOf(reference) === key }))
  const stored = (reference: Reference) => reference.form !== 'cursor' && !isNew(reference)
  const several = new Set(references.filter(stored).map(keyOf)).size > 1
  return several && !isQuery ? [...single, { at: 'every place', hits: stored }] : single
}

/** What is the same to the store is attacked at once: rows by the portal's own ids, ids yet to be given, places in lists. */
function keyOf({ form, type, at }: Reference): string {
  if (form === 'id') return at
  return form === 'external_id' ? `${type} by external id` : `every list, ${/\w+:/.exec(at)}`
}

function isNew({ type }: Reference): boolean {
  return type.startsWith('New')
}

/** A request in which nothing is anybody else's. */
export function ownCase(document: AttackDocument, find: FindNamed): AttackCase {
  const made = caseOf(document, { hits: () => false, whose: 'own' }, find)
  if (!made) throw new Error(`The attacker has no rows of their own to send to ${document.text.slice(0, 100)}`)
  return made
}

/** Which places are to name whose rows. */
export type Aim = Pick<Target, 'hits'> & { readonly whose: Whose }

/** A request that names somebody's rows at some places and own ones elsewhere; undefined where they have none. */
export function caseOf({ variables }: AttackDocument, { hits, whose }: Aim, find: FindNamed): AttackCase | undefined {
  const sent: Sent[] = []
  const unknown: Reference[] = []
  let named = 0
  const name = (reference: Reference): string | undefined => {
    // What is yet to be stored can be called the same only once.
    const isHit = hits(reference) && !(isNew(reference) && named > 0)
    if (!isHit && reference.form === 'cursor') return undefined
    const row = find(reference, isHit ? whose : 'own')
    if (!row) unknown.push(reference)
    const text = row && nameOf(reference, row)
    if (isHit && row && text) sent.push({ text, row, reference })
    if (isHit) named += 1
    return text
  }
  const filled = Object.entries(variables).map(([variable, given]) => [variable, fill(given, name)] as const)
  return unknown.length > 0 ? undefined : { variables: Object.fromEntries(turned(filled)), sent }
}

/** A list that is read from its end, where there is a place before which to read. */
function turned(variables: readonly (readonly [string, unknown])[]): readonly (readonly [string, unknown])[] {
  const backwards = variables.flatMap(([name, value]) => (name.endsWith('_before') && value ? [name.slice(0, -7)] : []))
  return variables.map(([name, value]) => {
    if (backwards.some((list) => name === `${list}_first`)) return [name, null]
    return backwards.some((list) => name === `${list}_last`) ? [name, 100] : [name, value]
  })
}
