import type { NetworkingRecord } from '@tiecraft/core'
import { type RecordSummary, summaryWithoutSensitive, withoutSensitive } from '@tiecraft/core/storage'
import { type RecordRows, recordFromRows } from '../store/record/record.ts'
import type { RowIds } from '../store/row/row-ids.ts'
import { areSummaries, type SummaryRows, summaryFromRows } from '../store/summary/load-summary-rows.ts'
import {
  employerPseudonyms,
  redactActivity,
  redactAppointment,
  redactContact,
  redactSelfReport,
  redactTargetEmployer,
} from './redact-rows.ts'
import type { Sharing } from './sharing.ts'

/** The ids in a shared record by the portal's own; ids of what is left out are missing. */
export type SharedIds = {
  readonly contacts: ReadonlyMap<string, string>
  readonly activities: ReadonlyMap<string, string>
  readonly appointments: ReadonlyMap<string, string>
}

/** The shared part of a record. */
export type Shared<Shape> = {
  readonly record: Shape
  /** The ids of contacts' rows, by their ids in the record. */
  readonly contactRows: RowIds
  /** The ids of appointments' rows, by their ids in the record. */
  readonly appointmentRows: RowIds
  /** The ids of target employers' rows, by their ids in the record. */
  readonly employerRows: RowIds
  /** How the portal's own ids appear in it, unless all of it is shared. */
  readonly ids?: SharedIds
}

/**
 * Converts loaded rows into the record that core answers from: the only gate to what advisers see.
 *
 * Core cannot reveal what it never gets. Unless contacts are shared, row ids and pseudonyms replace ids and names.
 * Unless sensitive channels are shared, the record leaves out everything that came about through one.
 */
export function share(rows: SummaryRows, sharing: Sharing): Shared<RecordSummary>
export function share(rows: RecordRows, sharing: Sharing): Shared<NetworkingRecord>
export function share(rows: RecordRows | SummaryRows, sharing: Sharing): Shared<RecordSummary | NetworkingRecord> {
  const shown = sharing.contacts ? rows : redact(rows)
  const { record, contactRows, appointmentRows, employerRows } = areSummaries(shown)
    ? summaryFromRows(shown, sharing.contacts ? 'portal' : 'row')
    : recordFromRows(shown)
  if (sharing.contacts && sharing.sensitive) return { record, contactRows, appointmentRows, employerRows }
  const open = sharing.sensitive ? record : withoutSensitiveOf(record)
  const contacts = new Set(open.contacts.map(({ id }) => id))
  const activities = new Set(('summaries' in open ? open.milestones : open.activities).map(({ id }) => id))
  const ids = {
    contacts: sharedIds(rows.contacts, shown.contacts, contacts),
    activities: sharedIds(rows.activities, shown.activities, activities),
    appointments: sharedIds(rows.appointments, shown.appointments, new Set(open.appointments.map(({ id }) => id))),
  }
  return { record: open, contactRows, appointmentRows, employerRows, ids }
}

function withoutSensitiveOf(record: RecordSummary | NetworkingRecord): RecordSummary | NetworkingRecord {
  return 'summaries' in record ? summaryWithoutSensitive(record) : withoutSensitive(record)
}

/** What stands in place of a text that is not shared. */
const hidden = '…'

function redact<Rows extends RecordRows | SummaryRows>(rows: Rows): Rows {
  // Equal employers stay equal: core matches leads, interviews and contacts by employer.
  const pseudonymOf = employerPseudonyms()
  return {
    ...rows,
    seeker: {
      ...rows.seeker,
      selfReports: rows.seeker.selfReports.map(redactSelfReport),
      targetEmployers: rows.seeker.targetEmployers.map((row) => {
        const redacted = redactTargetEmployer(row)
        // That an opening is known counts in their order; where it is stays hidden.
        const posting = row.posting === null ? null : hidden
        return { ...redacted, name: pseudonymOf(row.name) ?? redacted.name, posting }
      }),
    },
    contacts: rows.contacts.map((row) => ({ ...redactContact(row), employer: pseudonymOf(row.employer) })),
    activities: rows.activities.map((row) => ({ ...redactActivity(row), employer: pseudonymOf(row.employer) })),
    appointments: rows.appointments.map((row) => ({ ...redactAppointment(row), employer: pseudonymOf(row.employer) })),
  }
}

type Row = { readonly externalId: string }

/** The shared id of each kept row by the portal's own; `shown` holds the same rows in the same order. */
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
