import type { Contact, Result } from '@tiecraft/core'
import { type UpsertResult, upsertContacts as upsert } from '@tiecraft/core/storage'
import type { Prisma } from '../../../generated/prisma/client.ts'
import type { Caller } from '../caller.ts'
import { storeChanges } from '../record/store-changes.ts'
import type { RowIds } from '../row/row-ids.ts'
import {
  entriesOf,
  refusalOfAll,
  tooManyRows,
  type Upsert,
  type UpsertedRow,
  upsertedRows,
  withNewRows,
} from '../row/upserted-row.ts'
import { changeSeeker, type OfSeeker } from '../seeker/change-seeker.ts'
import { loadContactTarget } from './load-contact-target.ts'

/** Adds or changes contacts of a seeker by the portal's own ids; a refused row leaves the others as they are. */
export async function upsertContacts(
  { seekerId, ...given }: Upsert & { readonly seekerId: string },
  caller: Caller,
): Promise<Result<readonly UpsertedRow[]>> {
  const tooMany = tooManyRows('contacts', given)
  if (tooMany) return tooMany
  return changeSeeker(seekerId, caller, async (prisma, ofSeeker) => {
    const { contactRows, ...target } = await loadContactTarget(prisma, ofSeeker, given.rows)
    const results = upsert(target, given.rows, caller)
    const refusal = refusalOfAll('contacts', given, results)
    if (refusal) return refusal
    const ids = withNewRows(contactRows, results)
    await storeContacts(prisma, ofSeeker, { results, before: target.entries, contactRows: ids, now: caller.now })
    return upsertedRows('contacts', given, { results, ids })
  })
}

type Upserted = {
  readonly results: readonly UpsertResult<Contact>[]
  readonly before: readonly Contact[]
  readonly contactRows: RowIds
  readonly now: Date
}

async function storeContacts(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  { results, before, contactRows, now }: Upserted,
): Promise<void> {
  const updated = new Map(entriesOf(results, 'updated').map((contact) => [contact.id, contact]))
  const stored = {
    record: { contacts: before.filter(({ id }) => updated.has(id)), activities: [] },
    ...{ contactRows, activityRows: new Map(), appointmentRows: new Map() },
  }
  const after = { contacts: [...updated.values(), ...entriesOf(results, 'created')], activities: [] }
  await storeChanges(prisma, ofSeeker, { stored, after, now })
}
