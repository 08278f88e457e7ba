import { isDeepStrictEqual } from 'node:util'
import { foldRecord } from '@tiecraft/core/storage'
import type { Prisma } from '../../../generated/prisma/client.ts'
import type { TenantSession } from '../../database/tenant-session.ts'
import { markSensitiveUpdates } from '../activity/mark-sensitive-updates.ts'
import { loadRecord, type StoredRecord } from '../record/record.ts'
import { requireRowId } from '../row/row-ids.ts'
import { lockSeeker, type OfSeeker } from '../seeker/change-seeker.ts'
import { historiesOf, replaySnapshots } from './save-snapshots.ts'
import { historyToRow, hoursToRow } from './snapshot-row.ts'

/** How many seekers there are, and how many of their snapshots were not what the log says. */
export type Rebuilt = { readonly seekers: number; readonly wrong: number }

/** So many seekers are looked up at once. */
const pageSize = 500

/** Makes every snapshot of a tenant again from the log, one seeker after the other, while others go on. */
export async function rebuildSnapshots(session: TenantSession, tenantId: string): Promise<Rebuilt> {
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

/** Makes every snapshot of a seeker again from the log, and tells how many were not what the log says. */
export async function rebuildSeeker(prisma: Prisma.TransactionClient, ofSeeker: OfSeeker): Promise<number> {
  if (!(await lockSeeker(prisma, ofSeeker))) return 0
  const stored = await loadRecord(prisma, ofSeeker)
  const wrong = differences(await findSnapshots(prisma, ofSeeker), snapshotsOf(stored))
  if (wrong > 0) {
    await prisma.relationshipSnapshot.deleteMany({ where: ofSeeker })
    await replaySnapshots(prisma, ofSeeker, stored)
  }
  const updates = { ids: [...stored.activityRows.values()], contactIds: [] }
  return wrong + (await markSensitiveUpdates(prisma, ofSeeker, updates))
}

/** Snapshots as columns, by the row they belong to. */
type Snapshots = ReadonlyMap<string, object>

function snapshotsOf({ record, contactRows, activityRows }: StoredRecord): Snapshots {
  const folded = foldRecord(record)
  const histories = historiesOf(folded, [...folded.histories.keys()]).filter(({ history }) => history.latest)
  return new Map<string, object>([
    ...histories.map((it) => {
      const columns = historyToRow(it, activityRows)
      const openHistory = it.open ? columns.openHistory : null
      return [requireRowId(contactRows, it.history.state.contactId), { ...columns, openHistory }] as const
    }),
    ...(folded.hours.length > 0 ? [['', hoursToRow(folded.hours)] as const] : []),
  ])
}

async function findSnapshots(prisma: Prisma.TransactionClient, where: OfSeeker): Promise<Snapshots> {
  const [histories, log] = await Promise.all([
    prisma.relationshipSnapshot.findMany({ where }),
    prisma.logSnapshot.findUnique({ where: { tenantId_seekerId: where } }),
  ])
  return new Map<string, object>([
    ...histories.map(
      ({ contactId, madeBy, stage, history, openHistory, named }) =>
        [contactId, { madeBy, stage, history, openHistory, named }] as const,
    ),
    ...(log ? [['', { madeBy: log.madeBy, hours: log.hours }] as const] : []),
  ])
}

function differences(stored: Snapshots, expected: Snapshots): number {
  const ids = new Set([...stored.keys(), ...expected.keys()])
  return [...ids].filter((id) => !isDeepStrictEqual(stored.get(id), expected.get(id))).length
}
