import type { Role } from '../../generated/prisma/client.ts'
import type { Whose } from './reference.ts'

/** The walls that stand while everything is attacked, whose rows are asked for, and by whom if not by everybody. */
export type Setup = {
  readonly first: boolean
  readonly second: boolean
  readonly others: readonly Whose[]
  readonly roles?: readonly Role[]
}

/** Each wall alone has to hold as both do; without any, the attack has to get through. */
export const setups = {
  'both walls': { first: true, second: true, others: ['missing', 'foreign', 'other', 'removed', 'malformed'] },
  'the second wall alone': { first: false, second: true, others: ['missing', 'foreign', 'other'] },
  'the first wall alone': { first: true, second: false, others: ['missing', 'foreign', 'other'] },
  none: { first: false, second: false, others: ['foreign'], roles: ['portal'] },
} as const satisfies Readonly<Record<string, Setup>>

const keepsSnapshots =
  'the snapshots that it makes are of the tenant of the request, and no key lets them refer to another'
const addsRows = 'the rows that it adds are of the tenant of the request, and no key lets them refer to another'

/** What changes no row of another tenant even without walls, and why. */
export const harmlessWithoutWalls: Readonly<Record<string, string>> = {
  addContacts: addsRows,
  advanceIntroduction: addsRows,
  giveConsent: addsRows,
  logActivities: addsRows,
  markAction: addsRows,
  mergeContacts: addsRows,
  removeActivities: keepsSnapshots,
  removeContact: keepsSnapshots,
  saveWeekPlan: addsRows,
  undoMerge: 'it goes by ids of the portal, in whose place canaries stand',
  updateActivity: keepsSnapshots,
  updateContact: keepsSnapshots,
  updateSeeker: addsRows,
}
