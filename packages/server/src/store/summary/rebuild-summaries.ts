import { isDeepStrictEqual } from 'node:util'
import { foldRecord } from '@tiecraft/core/storage'
import type { Prisma } from '../../../generated/prisma/client.ts'
import type { TenantSession } from '../../database/tenant-session.ts'
import { markSensitiveUpdates } from '../activity/mark-sensitive-updates.ts'
import { markSensitiveAppointments } from '../appointment/mark-sensitive-appointments.ts'
import { loadRecord, type StoredRecord } from '../record/record.ts'
import { requireRowId } from '../row/row-ids.ts'
import { lockSeeker, type OfSeeker } from '../seeker/change-seeker.ts'
import { contactSummariesOf, replaySummaries } from './save-summaries.ts'
import { hoursToRow, summariesToRow } from './summary-row.ts'

/** How many seekers were read, and how many of their summaries differed from the log. */
export type Rebuilt = { readonly seekers: number; readonly wrong: number }

/** How many seekers one query loads. */
const pageSize = 500

/** Rebuilds every summary of a tenant from the logs, in one transaction for each seeker. */
export async function rebuildSummaries(session: TenantSession, tenantId: string): Promise<Rebuilt> {
  let [seekers, wrong, last] = [0, 0, '']
  for (;;) {
    const where = { tenantId, ...(last && { id: { gt: last } }) }
    const page = await session.prisma.seeker.findMany({ where, orderBy: { id: 'asc' }, take: pageSize })
    for (const { id } of page) {
      wrong += await session.change((transaction) => rebuildSeeker(transaction, { tenantId, seekerId: id }))
    }
    seekers += page.length
    last = page.at(-1)?.id ?? ''
    if (page.length < pageSize) return { seekers, wrong }
  }
}

/** Rebuilds the summaries of a seeker from the log, and returns how many differed from it. */
export async function rebuildSeeker(prisma: Prisma.TransactionClient, ofSeeker: OfSeeker): Promise<number> {
  if (!(await lockSeeker(prisma, ofSeeker))) return 0
  const stored = await loadRecord(prisma, ofSeeker)
  const wrong = differences(await loadStoredSummaries(prisma, ofSeeker), deriveSummaries(stored))
  if (wrong > 0) {
    await prisma.relationshipSummary.deleteMany({ where: ofSeeker })
    await replaySummaries(prisma, ofSeeker, stored)
  }
  const updates = { ids: [...stored.activityRows.values()], contactIds: [] }
  const appointments = { ids: [...stored.appointmentRows.values()], contactIds: [] }
  const marked = await markSensitiveUpdates(prisma, ofSeeker, updates)
  return wrong + marked + (await markSensitiveAppointments(prisma, ofSeeker, appointments))
}

/** The columns of summaries by the id of the contact's row; those of the log under an empty id. */
type Summaries = ReadonlyMap<string, object>

function deriveSummaries({ record, contactRows, activityRows }: StoredRecord): Summaries {
  const derived = foldRecord(record)
  const summaries = contactSummariesOf(derived, [...derived.summaries.keys()]).filter(({ summary }) => summary.latest)
  return new Map<string, object>([
    ...summaries.map(
      (it) => [requireRowId(contactRows, it.summary.state.contactId), summariesToRow(it, activityRows)] as const,
    ),
    ...(derived.hours.length > 0 ? [['', hoursToRow(derived.hours)] as const] : []),
  ])
}

async function loadStoredSummaries(prisma: Prisma.TransactionClient, where: OfSeeker): Promise<Summaries> {
  const [summaries, log] = await Promise.all([
    prisma.relationshipSummary.findMany({ where }),
    prisma.logSummary.findUnique({ where: { tenantId_seekerId: where } }),
  ])
  return new Map<string, object>([
    ...summaries.map(
      ({ contactId, foldVersion, stage, summary, openSummary, named }) =>
        [contactId, { foldVersion, stage, summary, openSummary, named }] as const,
    ),
    ...(log ? [['', { foldVersion: log.foldVersion, hours: log.hours }] as const] : []),
  ])
}

function differences(stored: Summaries, expected: Summaries): number {
  const ids = new Set([...stored.keys(), ...expected.keys()])
  return [...ids].filter((id) => !isDeepStrictEqual(stored.get(id), expected.get(id))).length
}
