import type { Result } from '@tiecraft/core'
import { checkContacts, idsInContacts, maxContacts, readContacts } from '@tiecraft/core/storage'
import type { Contact } from '../../../generated/prisma/client.ts'
import type { Caller } from '../caller.ts'
import { loadNamed } from '../record/load-named.ts'
import { insertRows } from '../row/insert-rows.ts'
import { newRow } from '../row/new-row.ts'
import { readEntries } from '../row/read-entries.ts'
import { refusalIn } from '../row/refusal-of.ts'
import { newUuid } from '../row/uuid.ts'
import { changeSeeker } from '../seeker/change-seeker.ts'
import { contactToRow } from './contact-row.ts'

/** Stores contacts of a seeker, all or none, and returns their rows. */
export async function addContacts(
  seekerId: string,
  input: unknown,
  caller: Caller,
): Promise<Result<readonly Contact[]>> {
  const read = await readEntries(input, readContacts, maxContacts)
  return changeSeeker(seekerId, caller, async (prisma, ofSeeker) => {
    if (!read.success) return refusalIn('contacts', read)
    const { contacts, contactRows } = await loadNamed(prisma, ofSeeker, idsInContacts(read.value))
    const checked = checkContacts(read.value, { now: caller.now, contacts })
    if (!checked.success) return refusalIn('contacts', checked)
    const rowIds = new Map(contactRows)
    for (const { id } of checked.value) rowIds.set(id, newUuid())
    const begin = { ...ofSeeker, ...newRow() }
    const rows = checked.value.map((contact) => ({ ...contactToRow(contact, rowIds), ...begin }))
    await insertRows(prisma, 'contact', rows)
    return { success: true, value: rows }
  })
}
