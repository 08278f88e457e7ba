import { normalizeEmployer } from '@tiecraft/core/storage'
import type { Sharing } from '../access/sharing.ts'
import { type RecordRows, recordFromRows, type StoredRecord } from '../store/record/record.ts'
import type { ShownIds } from './shared-history.ts'
import { anonymousActivity, anonymousContact, anonymousSelfReport, employerStandIns } from './stand-in.ts'
import { withoutSensitive } from './without-sensitive.ts'

/** A record as it is shared; `ids` says how the portal's own appear in it, unless all of it is shared. */
export type SharedRecord = StoredRecord & { readonly ids?: ShownIds }

/**
 * Everything stored about a seeker that whoever asks may see, as core reads it.
 *
 * What core never gets, none of its answers can tell. Without shared contacts, the ids of rows stand for the portal's.
 */
export function sharedRecord(rows: RecordRows, { contacts, sensitive }: Sharing): SharedRecord {
  if (contacts && sensitive) return recordFromRows(rows)
  const shownRows = contacts ? rows : anonymous(rows)
  const stored = recordFromRows(shownRows)
  const record = sensitive ? stored.record : withoutSensitive(stored.record)
  const ids = {
    contacts: shownIds(rows.contacts, shownRows.contacts, record.contacts),
    activities: shownIds(rows.activities, shownRows.activities, record.activities),
    hidesSensitive: !sensitive,
  }
  return { ...stored, record, ids }
}

function anonymous({ seeker, contacts, activities }: RecordRows): RecordRows {
  // Which interviews came of which lead, and who else could help there, shows in the employer.
  const standIn = employerStandIns(normalizeEmployer)
  return {
    seeker: { ...seeker, selfReports: seeker.selfReports.map(anonymousSelfReport) },
    contacts: contacts.map((row) => ({ ...anonymousContact(row), employer: standIn(row.employer) })),
    activities: activities.map((row) => ({ ...anonymousActivity(row), employer: standIn(row.employer) })),
  }
}

type Row = { readonly externalId: string }

/** How each id appears, of rows in the same order. */
function shownIds(
  rows: readonly Row[],
  shownRows: readonly Row[],
  kept: readonly { readonly id: string }[],
): ReadonlyMap<string, string | null> {
  const keptIds = new Set(kept.map(({ id }) => id))
  return new Map(
    rows.map(({ externalId }, index) => {
      const shown = shownRows[index]?.externalId ?? ''
      return [externalId, keptIds.has(shown) ? shown : null]
    }),
  )
}
