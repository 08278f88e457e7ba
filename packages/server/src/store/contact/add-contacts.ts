import { parseContacts, type Result } from '@tiecraft/core'
import type { Caller } from '../caller.ts'
import { refusalIn } from '../row/refusal-of.ts'
import { rowOf } from '../row/row-ids.ts'
import { newUuid } from '../row/uuid.ts'
import { changeSeeker } from '../seeker/change-seeker.ts'
import { contactToRow } from './contact-row.ts'
import { introducersFirst } from './introducers-first.ts'

/** Stores contacts of a seeker, all or none, and returns their rows' ids. */
export function addContacts(seekerId: string, input: unknown, caller: Caller): Promise<Result<readonly string[]>> {
  return changeSeeker(seekerId, caller, async (prisma, where) => {
    const stored = await prisma.contact.findMany({ where, select: { id: true, externalId: true, knownSince: true } })
    const contacts = new Map(stored.map(({ externalId, knownSince }) => [externalId, knownSince ?? undefined]))
    const parsed = parseContacts(input, { now: caller.now, contacts })
    if (!parsed.success) return refusalIn('contacts', parsed)
    const rowIds = new Map(stored.map(({ externalId, id }) => [externalId, id]))
    for (const { id } of parsed.value) rowIds.set(id, newUuid())
    const rows = introducersFirst(parsed.value).map((contact) => ({ ...contactToRow(contact, rowIds), ...where }))
    await prisma.contact.createMany({ data: rows })
    return { success: true, value: parsed.value.map(({ id }) => rowOf(rowIds, id)) }
  })
}
