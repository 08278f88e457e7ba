import { NIL } from 'uuid'
import type { Context } from '../../../request/context.ts'
import { rowIdIn } from './node-id-of.ts'

type NamedType = 'Contact' | 'Activity'

const select = { id: true, externalId: true } as const

/** The fields of entries that name contacts and activities of their seeker, whom core knows by the portal's own ids. */
const namedTypes = new Map<string, NamedType>([
  ['contactId', 'Contact'],
  ['otherContactId', 'Contact'],
  ['introducedContactId', 'Contact'],
  ['contactIds', 'Contact'],
  ['introducedBy', 'Contact'],
  ['through', 'Contact'],
  ['attendees', 'Contact'],
  ['for', 'Activity'],
])

/**
 * Replaces the global ids by which entries name contacts and activities by the portal's own ids.
 *
 * An id of another seeker's row stays as it is, to be refused as one that nothing has.
 */
export async function toExternalIds(
  entries: unknown,
  seekerOf: () => Promise<string | undefined>,
  { prisma, tenantId }: Context,
): Promise<unknown> {
  const rowIds = { Contact: new Set<string>(), Activity: new Set<string>() }
  visitNames(entries, (rowId, type) => rowIds[type].add(rowId))
  if (rowIds.Contact.size + rowIds.Activity.size === 0) return entries
  const seekerId = (await seekerOf()) ?? NIL
  const named = (type: NamedType) => ({ where: { tenantId, seekerId, id: { in: [...rowIds[type]] } }, select })
  const rows = await Promise.all([
    prisma.contact.findMany(named('Contact')),
    prisma.activity.findMany(named('Activity')),
  ])
  const externalIds = new Map(rows.flat().map(({ id, externalId }) => [id, externalId]))
  return renamed(entries, (id, type) => externalIds.get(rowIdIn(id, type) ?? '') ?? id)
}

/** Visits the rows that entries name by global ids. */
function visitNames(value: unknown, visit: (rowId: string, type: NamedType) => void, type?: NamedType): void {
  if (typeof value === 'string') {
    const rowId = type && rowIdIn(value, type)
    if (type && rowId !== undefined) visit(rowId, type)
  } else if (Array.isArray(value)) {
    for (const entry of value) visitNames(entry, visit, type)
  } else if (isFields(value)) {
    for (const [field, entry] of Object.entries(value)) visitNames(entry, visit, namedTypes.get(field))
  }
}

/** A copy of entries with other names. */
function renamed(value: unknown, rename: (id: string, type: NamedType) => string, type?: NamedType): unknown {
  if (typeof value === 'string') return type ? rename(value, type) : value
  if (Array.isArray(value)) return value.map((entry) => renamed(entry, rename, type))
  if (!isFields(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([field, entry]) => [field, renamed(entry, rename, namedTypes.get(field))]),
  )
}

function isFields(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(value instanceof Date)
}
