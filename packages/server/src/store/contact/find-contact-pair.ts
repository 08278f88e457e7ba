import type { Issue, Result } from '@tiecraft/core'
import { ownRows } from '../../access/own-rows.ts'
import type { Caller } from '../caller.ts'
import { refusalOf } from '../row/refusal-of.ts'
import { uuidOf } from '../row/uuid.ts'

/** Two stored contacts of one seeker, by the portal's own ids. */
export type ContactPair = {
  readonly seekerId: string
  readonly first: { readonly id: string; readonly externalId: string }
  readonly second: { readonly id: string; readonly externalId: string }
}

/** Finds two contacts of one seeker, or refuses where one is missing or both are the same, by the input's `fields`. */
export async function findContactPair(
  [first, second]: readonly [string, string],
  fields: readonly [string, string],
  { prisma, tenantId, access }: Caller,
): Promise<Result<ContactPair>> {
  const rows = await prisma.contact.findMany({
    where: { tenantId, id: { in: [uuidOf(first), uuidOf(second)] }, ...ownRows(access) },
    select: { id: true, externalId: true, seekerId: true },
  })
  const [one, other] = [first, second].map((id) => rows.find((row) => row.id === uuidOf(id)))
  if (!one) return refusalOf(unknown(fields[0], first))
  // A contact of another seeker counts as missing.
  if (!other || other.seekerId !== one.seekerId) return refusalOf(unknown(fields[1], second))
  if (other === one) return refusalOf({ code: 'same_contact', path: [fields[1]], contactId: one.externalId })
  return { success: true, value: { seekerId: one.seekerId, first: one, second: other } }
}

function unknown(field: string, contactId: string): Issue {
  return { code: 'unknown_contact', path: [field], contactId }
}
