import type { Result } from '@tiecraft/core'
import { checkContacts, idsInContacts, readContacts } from '@tiecraft/core/storage'
import type { Caller } from '../caller.ts'
import { loadNamed } from '../record/load-named.ts'
import { refusalIn } from '../row/refusal-of.ts'
import { requireRowId } from '../row/row-ids.ts'
import { newUuid } from '../row/uuid.ts'
import { changeSeeker } from '../seeker/change-seeker.ts'
import { contactToRow } from './contact-row.ts'
import { introducersFirst } from './introducers-first.ts'

/** Stores contacts of a seeker, all or none, and returns their rows' ids. */
export function addContacts(seekerId: string, input: unknown, caller: Caller): Promise<Result<readonly string[]>> {
  return changeSeeker(seekerId, caller, async (prisma, ofSeeker) => {
    const read = readContacts(input)
    if (!read.success) return refusalIn('contacts', read)
    const { contacts, contactRows } = await loadNamed(prisma, ofSeeker, idsInContacts(read.value))
    const checked = checkContacts(read.value, { now: caller.now, contacts })
    if (!checked.success) return refusalIn('contacts', checked)
    const rowIds = new Map(contactRows)
    for (const { id } of checked.value) rowIds.set(id, newUuid())
    const rows = introducersFirst(checked.value).map((contact) => ({ ...contactToRow(contact, rowIds), ...ofSeeker }))
    await prisma.contact.createMany({ data: rows })
    return { success: true, value: checked.value.map(({ id }) => requireRowId(rowIds, id)) }
  })
}
