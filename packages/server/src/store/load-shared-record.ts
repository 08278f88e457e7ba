import { normalizeEmployer } from '@tiecraft/core'
import type { Prisma } from '../../generated/prisma/client.ts'
import type { Sharing } from '../access/sharing.ts'
import { anonymousActivity, anonymousContact, anonymousSelfReport, employerStandIns } from '../access/stand-in.ts'
import { withoutSensitive } from '../access/without-sensitive.ts'
import type { OfSeeker } from './change-seeker.ts'
import { loadRows, type RecordRows, recordFromRows, type StoredRecord } from './record.ts'

/**
 * Everything stored about a seeker that whoever asks may see, as core reads it.
 *
 * What core never gets, none of its answers can tell. Without shared contacts, the ids of rows stand for the portal's.
 */
export async function loadSharedRecord(
  prisma: Prisma.TransactionClient,
  where: OfSeeker,
  { contacts, sensitive }: Sharing,
): Promise<StoredRecord> {
  const rows = await loadRows(prisma, where)
  const stored = recordFromRows(contacts ? rows : anonymous(rows))
  return sensitive ? stored : { ...stored, record: withoutSensitive(stored.record) }
}

function anonymous({ seeker, contacts, activities }: RecordRows): RecordRows {
  // Which interviews came of which lead shows in their employer.
  const standIn = employerStandIns(normalizeEmployer)
  return {
    seeker: { ...seeker, selfReports: seeker.selfReports.map(anonymousSelfReport) },
    contacts: contacts.map(anonymousContact),
    activities: activities.map((row) => ({ ...anonymousActivity(row), employer: standIn(row.employer) })),
  }
}
