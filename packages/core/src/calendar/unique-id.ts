import { sha256 } from '../value/sha256.ts'

/** Whose entry it is. */
type Owner = { readonly tenantId?: string | undefined; readonly seekerId: string }

/**
 * The UID of an entry (RFC 5545, 3.8.4.7): the same each time for the same entry, and another for any other.
 *
 * A digest, so that nobody who sees the calendar reads a name or an id in it.
 */
export function uniqueId({ tenantId, seekerId }: Owner, entryId: string): string {
  return `${sha256(JSON.stringify([tenantId ?? null, seekerId, entryId])).slice(0, 40)}@tiecraft`
}
