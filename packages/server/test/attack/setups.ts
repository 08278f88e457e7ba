import type { Role } from '../../generated/prisma/client.ts'
import type { Whose } from './reference.ts'

/** Which layers of isolation are on, whose rows are asked for, and by which roles if not by all. */
export type Setup = {
  readonly tenantFilter: boolean
  readonly rowLevelSecurity: boolean
  readonly others: readonly Whose[]
  readonly roles?: readonly Role[]
}

/** Each layer alone must hold as well as both; without either, the attack must succeed. */
export const setups = {
  'both layers': {
    tenantFilter: true,
    rowLevelSecurity: true,
    others: ['missing', 'foreign', 'other', 'removed', 'malformed'],
  },
  'row-level security alone': { tenantFilter: false, rowLevelSecurity: true, others: ['missing', 'foreign', 'other'] },
  'tenant filters alone': { tenantFilter: true, rowLevelSecurity: false, others: ['missing', 'foreign', 'other'] },
  none: { tenantFilter: false, rowLevelSecurity: false, others: ['foreign'], roles: ['portal'] },
} as const satisfies Readonly<Record<string, Setup>>

const keepsSummaries =
  'the summaries that it makes are of the tenant of the request, and no key lets them refer to another'
const addsRows = 'the rows that it adds are of the tenant of the request, and no key lets them refer to another'

const goesByPortalIds = 'it goes by ids of the portal, in whose place canaries stand'

/** Mutations that change no row of another tenant even without isolation, and why. */
export const harmlessWithoutIsolation: Readonly<Record<string, string>> = {
  addAppointments: addsRows,
  addContacts: addsRows,
  addTargetEmployers: addsRows,
  advanceIntroduction: addsRows,
  completeAppointment: addsRows,
  createCalendarFeed: addsRows,
  exportSeeker: 'it changes nothing; it notes the export in the audit log of the tenant of the request',
  giveConsent: addsRows,
  importFiles: addsRows,
  logActivities: addsRows,
  markAction: addsRows,
  mergeContacts: addsRows,
  removeActivities: keepsSummaries,
  removeContact: keepsSummaries,
  saveWeekPlan: addsRows,
  undoImport: goesByPortalIds,
  undoMerge: goesByPortalIds,
  updateActivity: keepsSummaries,
  updateSeeker: addsRows,
  upsertActivities: goesByPortalIds,
  upsertContacts: goesByPortalIds,
  upsertSeekers: goesByPortalIds,
}
