import type { NetworkingRecord } from '@tiecraft/core'
import { type RecordSummary, summaryWithoutSensitive, withoutSensitive } from '@tiecraft/core/storage'
import { type RecordRows, recordFromRows } from '../store/record/record.ts'
import type { RowIds } from '../store/row/row-ids.ts'
import { areSummaries, type SummaryRows, summaryFromRows } from '../store/summary/load-summary-rows.ts'
import { employerPseudonyms, redactActivity, redactContact, redactSelfReport } from './redact-rows.ts'
import type { Sharing } from './sharing.ts'

/** How the portal's own ids appear in a shared record; those of what is left out do not. */
export type SharedIds = {
  readonly contacts: ReadonlyMap<string, string>
  readonly activities: ReadonlyMap<string, string>
}

/** A record as it is shared. */
export type Shared<Shape> = {
  readonly record: Shape
  /** The rows of contacts, by the ids that they have in it. */
  readonly contactRows: RowIds
  /** How the portal's own ids appear in it, unless all of it is shared. */
  readonly ids?: SharedIds
}

/**
 * Makes of loaded rows the record that core answers from: the only gate to what advisers see.
 *
 * No answer can say what core never gets. Without shared contacts, ids of rows and pseudonyms replace ids and names; without
 * shared sensitive channels, the record is as if nothing in it had come about through one.
 */
export function share(rows: SummaryRows, sharing: Sharing): Shared<RecordSummary>
export function share(rows: RecordRows, sharing: Sharing): Shared<NetworkingRecord>
export function share(rows: RecordRows | SummaryRows, sharing: Sharing): Shared<RecordSummary | NetworkingRecord> {
  const shown = sharing.contacts ? rows : redact(rows)
  const { record, contactRows } = areSummaries(shown)
    ? summaryFromRows(shown, sharing.contacts ? 'portal' : 'row')
    : recordFromRows(shown)
  if (sharing.contacts && sharing.sensitive) return { record, contactRows }
  const open = sharing.sensitive ? record : withoutSensitiveOf(record)
  const contacts = new Set(open.contacts.map(({ id }) => id))
  const activities = new Set(('summaries' in open ? open.milestones : open.activities).map(({ id }) => id))
  const ids = {
    contacts: sharedIds(rows.contacts, shown.contacts, contacts),
    activities: sharedIds(rows.activities, shown.activities, activities),
  }
  return { record: open, contactRows, ids }
}

function withoutSensitiveOf(record: RecordSummary | NetworkingRecord): RecordSummary | NetworkingRecord {
  return 'summaries' in record ? summaryWithoutSensitive(record) : withoutSensitive(record)
}

function redact<Rows extends RecordRows | SummaryRows>(rows: Rows): Rows {
  // Which interviews came of which lead, and who else could help there, shows in the employer.
  const pseudonymOf = employerPseudonyms()
  return {
    ...rows,
    seeker: { ...rows.seeker, selfReports: rows.seeker.selfReports.map(redactSelfReport) },
    contacts: rows.contacts.map((row) => ({ ...redactContact(row), employer: pseudonymOf(row.employer) })),
    activities: rows.activities.map((row) => ({ ...redactActivity(row), employer: pseudonymOf(row.employer) })),
  }
}

type Row = { readonly externalId: string }

/** How the ids of rows appear where they are kept; `shown` holds the same rows in the same order. */
function sharedIds(
  rows: readonly Row[],
  shown: readonly Row[],
  kept: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap(({ externalId }, index) => {
      const id = shown[index]?.externalId ?? ''
      return kept.has(id) ? [[externalId, id] as const] : []
    }),
  )
}
