import {
  type Appointment,
  type ContactReciprocity,
  type RankedEmployer,
  type Relationship,
  rankEmployers,
  reciprocityByContact,
  type Situation,
} from '@tiecraft/core'
import type { Shared } from '../sharing/share.ts'
import { sharePlanLog } from '../sharing/share-plan-log.ts'
import type { Sharing } from '../sharing/sharing.ts'
import { type PlanLog, planLogAt } from '../store/plan/plan-log.ts'
import { lazily } from './lazily.ts'
import { type ReviewInParts, reviewInParts } from './review-in-parts.ts'

/** The situation of a stored seeker at a moment, as far as it is shared; all but the situation is derived on first use. */
export type StoredSituation = {
  readonly situation: Situation
  readonly review: () => ReviewInParts
  /** By the id of the contact's row. */
  readonly relationships: () => ReadonlyMap<string, Relationship>
  /** By the id of the appointment's row; without those arranged later. */
  readonly appointments: () => ReadonlyMap<string, Appointment>
  /** The recent balance of help, by the id of the contact's row. */
  readonly reciprocity: () => ReadonlyMap<string, ContactReciprocity>
  /** The target employers in their order, by the id of the row. */
  readonly employers: () => ReadonlyMap<string, RankedEmployer>
}

/** What a stored situation takes beside the situation itself. */
export type StoredParts = Omit<Shared<unknown>, 'record'> & { readonly planLog: PlanLog; readonly sharing: Sharing }

/** A situation derived from shared rows, with the ids of those rows. */
export function storedSituation(
  situation: Situation,
  { contactRows, appointmentRows, employerRows, ids, planLog, sharing }: StoredParts,
): StoredSituation {
  const rowOf = (contactId: string): string => contactRows.get(contactId) ?? ''
  return {
    situation,
    review: lazily(() => {
      const shared = sharePlanLog(planLogAt(planLog, situation.now), sharing, ids)
      return reviewInParts(situation, { planLog: shared, sharing })
    }),
    relationships: lazily(() => new Map(situation.relationships.map((it) => [rowOf(it.contact.id), it]))),
    appointments: lazily(
      () => new Map(situation.record.appointments.map((it) => [appointmentRows.get(it.id) ?? '', it])),
    ),
    reciprocity: lazily(() => new Map(reciprocityByContact(situation).map((it) => [rowOf(it.contactId), it]))),
    employers: lazily(
      () => new Map(rankEmployers(situation).map((it) => [employerRows.get(it.employer.id) ?? '', it])),
    ),
  }
}
