import { parseActivities, type Result } from '@tiecraft/core'
import type { Context } from '../context.ts'
import { activityToRow } from './activity-row.ts'
import { findSeeker } from './find-seeker.ts'
import { isTaken, refusalIn } from './refusal-of.ts'
import { newUuid } from './uuid.ts'

/** Stores activities of a seeker, all or none, and returns their rows' ids. */
export async function logActivities(
  seekerId: string,
  input: unknown,
  context: Context,
): Promise<Result<readonly string[]>> {
  const { prisma, now } = context
  const seeker = await findSeeker(seekerId, context)
  if (!seeker.success) return seeker
  const where = seeker.value
  const [contacts, stored] = await Promise.all([
    prisma.contact.findMany({ where, select: { id: true, externalId: true, knownSince: true } }),
    prisma.activity.findMany({ where, select: { id: true, externalId: true } }),
  ])
  const parsed = parseActivities(input, {
    now,
    contacts: new Map(contacts.map(({ externalId, knownSince }) => [externalId, knownSince ?? undefined])),
    activityIds: new Set(stored.map(({ externalId }) => externalId)),
  })
  if (!parsed.success) return refusalIn('activities', parsed)
  const contactRows = new Map(contacts.map(({ externalId, id }) => [externalId, id]))
  const activityRows = new Map(stored.map(({ externalId, id }) => [externalId, id]))
  for (const { id } of parsed.value) activityRows.set(id, newUuid())
  const rows = parsed.value.map((activity) => ({ ...activityToRow(activity, contactRows, activityRows), ...where }))
  try {
    await prisma.activity.createMany({ data: rows })
    context.forget()
  } catch (error) {
    if (!isTaken(error)) throw error
    return logActivities(seekerId, input, context)
  }
  return { success: true, value: rows.map(({ id }) => id) }
}
