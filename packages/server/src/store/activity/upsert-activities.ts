import type { Activity, Result } from '@tiecraft/core'
import { idsInActivities, type UpsertResult, upsertActivities as upsert } from '@tiecraft/core/storage'
import type { Activity as ActivityRow, Prisma } from '../../../generated/prisma/client.ts'
import type { Caller } from '../caller.ts'
import { loadNamed } from '../record/load-named.ts'
import { loadPart, type StoredPart } from '../record/load-part.ts'
import { storeChanges } from '../record/store-changes.ts'
import { isExternalId } from '../row/external-id.ts'
import { inBatches } from '../row/in-batches.ts'
import { newRow } from '../row/new-row.ts'
import {
  entriesOf,
  externalIdIn,
  namesIn,
  refusalOfAll,
  tooManyRows,
  type Upsert,
  type UpsertedRow,
  upsertedRows,
  withNewRows,
} from '../row/upserted-row.ts'
import { changeSeeker, type OfSeeker } from '../seeker/change-seeker.ts'
import { loadNamedLogs } from '../summary/load-named-logs.ts'
import { storeInLogs } from '../summary/store-in-logs.ts'
import { activityToRow } from './activity-row.ts'

/** Adds or changes activities of a seeker by the portal's own ids; a refused row leaves the others as they are. */
export async function upsertActivities(
  { seekerId, ...given }: Upsert & { readonly seekerId: string },
  caller: Caller,
): Promise<Result<readonly UpsertedRow[]>> {
  const tooMany = tooManyRows('activities', given)
  if (tooMany) return tooMany
  return changeSeeker(seekerId, caller, async (prisma, ofSeeker) => {
    const stored = await loadStored(prisma, ofSeeker, given.rows)
    const named = await loadNamed(prisma, ofSeeker, {
      contactIds: namesIn(given.rows, contactFields),
      activityIds: namesIn(given.rows, ['for']),
    })
    const target = { entries: stored.record.activities, versions: stored.versions }
    const contacts = new Map([...named.contacts, ...stored.contacts])
    const results = upsert(target, given.rows, { now: caller.now, contacts, activityIds: named.activityIds })
    const refusal = refusalOfAll('activities', given, results)
    if (refusal) return refusal
    const ids = withNewRows(stored.activityRows, results)
    const rows = {
      contactRows: new Map([...stored.contactRows, ...named.contactRows]),
      activityRows: new Map([...named.activityRows, ...ids]),
    }
    await updateActivities(prisma, ofSeeker, { stored: { ...stored, ...rows }, results, now: caller.now })
    await addActivities(prisma, ofSeeker, { results, activityRows: rows.activityRows })
    return upsertedRows('activities', given, { results, ids })
  })
}

type Stored = StoredPart & {
  readonly versions: ReadonlyMap<string, number>
  /** When each contact whom a stored activity names was met. */
  readonly contacts: ReadonlyMap<string, Date | undefined>
}

/** Loads the activities of the rows. */
async function loadStored(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  rows: readonly object[],
): Promise<Stored> {
  const externalIds = rows.flatMap((row) => externalIdIn(row) ?? []).filter(isExternalId)
  const activities = await inBatches(externalIds, (batch) =>
    prisma.activity.findMany({ where: { ...ofSeeker, externalId: { in: batch } } }),
  )
  const part = await loadPart(prisma, ofSeeker, { contacts: [], activities })
  const { contacts } = await loadNamed(prisma, ofSeeker, { contactIds: [...part.contactRows.keys()], activityIds: [] })
  return { ...part, versions: new Map(activities.map(({ externalId, version }) => [externalId, version])), contacts }
}

const contactFields = ['contactId', 'otherContactId', 'introducedContactId', 'contactIds']

type Results = { readonly results: readonly UpsertResult<Activity>[] }

async function updateActivities(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  { stored, results, now }: Results & { readonly stored: StoredPart; readonly now: Date },
): Promise<void> {
  const updated = new Map(entriesOf(results, 'updated').map((activity) => [activity.id, activity]))
  if (updated.size === 0) return
  const before = stored.record.activities.filter(({ id }) => updated.has(id))
  const part = { ...stored, record: { contacts: [], activities: before } }
  await storeChanges(prisma, ofSeeker, {
    stored: part,
    after: { contacts: [], activities: [...updated.values()] },
    now,
  })
}

/** Inserts the new activities, and brings the summaries of their contacts up to date. */
async function addActivities(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  { results, activityRows }: Results & { readonly activityRows: ReadonlyMap<string, string> },
): Promise<void> {
  const activities = entriesOf(results, 'created')
  if (activities.length === 0) return
  const logs = await loadNamedLogs(prisma, ofSeeker, idsInActivities(activities))
  const begin = { ...ofSeeker, ...newRow(), isSensitiveUpdate: false }
  const rows = activities.map(
    (activity): ActivityRow => ({ ...activityToRow(activity, logs.contactRows, activityRows), ...begin }),
  )
  await storeInLogs(prisma, ofSeeker, { logs, activities, rows })
}
