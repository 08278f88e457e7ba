import { parseContacts, type Result } from '@tiecraft/core'
import type { Context } from '../context.ts'
import { contactToRow } from './contact-row.ts'
import { findSeeker } from './find-seeker.ts'
import { introducersFirst } from './introducers-first.ts'
import { isTaken, refusalIn } from './refusal-of.ts'
import { rowOf } from './row-ids.ts'
import { newUuid } from './uuid.ts'

/** Stores contacts of a seeker, all or none, and returns their rows' ids. */
export async function addContacts(
  seekerId: string,
  input: unknown,
  context: Context,
): Promise<Result<readonly string[]>> {
  const { prisma, now } = context
  const seeker = await findSeeker(seekerId, context)
  if (!seeker.success) return seeker
  const where = seeker.value
  const stored = await prisma.contact.findMany({ where, select: { id: true, externalId: true, knownSince: true } })
  const contacts = new Map(stored.map(({ externalId, knownSince }) => [externalId, knownSince ?? undefined]))
  const parsed = parseContacts(input, { now, contacts })
  if (!parsed.success) return refusalIn('contacts', parsed)
  const rowIds = new Map(stored.map(({ externalId, id }) => [externalId, id]))
  for (const { id } of parsed.value) rowIds.set(id, newUuid())
  const rows = introducersFirst(parsed.value).map((contact) => ({ ...contactToRow(contact, rowIds), ...where }))
  try {
    await prisma.contact.createMany({ data: rows })
    context.forget()
  } catch (error) {
    if (!isTaken(error)) throw error
    // Somebody else stored one of them in between: look again and say which.
    return addContacts(seekerId, input, context)
  }
  return { success: true, value: parsed.value.map(({ id }) => rowOf(rowIds, id)) }
}
