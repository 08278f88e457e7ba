import {
  type Appointment,
  type ContactReciprocity,
  deriveSituation,
  type RankedEmployer,
  type Relationship,
  rankEmployers,
  reciprocityByContact,
  type Situation,
} from '@tiecraft/core'
import { happenedBy } from '@tiecraft/core/storage'
import type { TenantSession } from '../database/tenant-session.ts'
import { type Shared, type SharedIds, share } from '../sharing/share.ts'
import type { Sharing } from '../sharing/sharing.ts'
import { loadRows } from '../store/record/record.ts'
import { canUseSummaries, loadSummaryRows } from '../store/summary/load-summary-rows.ts'
import { lazily } from './lazily.ts'
import { loadTogether } from './load-together.ts'
import { createMemory } from './memory.ts'

/** The situation of a stored seeker at a moment, as far as it is shared. */
type StoredSituation = {
  readonly situation: Situation
  readonly sharing: Sharing
  /** How the portal's own ids appear in it, unless all of it is shared. */
  readonly ids: SharedIds | undefined
  /** By the id of the contact's row. */
  readonly relationships: ReadonlyMap<string, Relationship>
  /** By the id of the appointment's row; without those arranged later. */
  readonly appointments: ReadonlyMap<string, Appointment>
  /** The recent balance of help, by the id of the contact's row; counted on first use. */
  readonly reciprocity: () => ReadonlyMap<string, ContactReciprocity>
  /** The target employers in their order, by the id of the row; ranked on first use. */
  readonly employers: () => ReadonlyMap<string, RankedEmployer>
}

/** Situations of stored seekers, each derived once per seeker and moment. */
export type Situations = {
  readonly get: (seekerId: string, asOf: Date) => Promise<StoredSituation>
  readonly invalidate: () => void
}

export type SituationSource = Pick<TenantSession, 'read'> & {
  readonly tenantId: string
  readonly sharingOf: (seekerId: string) => Promise<Sharing>
}

/** Loads rows, removes what is not shared, and derives the situation from the rest. */
export function openSituations({ read, tenantId, sharingOf }: SituationSource): Situations {
  const summaries = loadTogether((seekerIds) => read((it) => loadSummaryRows(it, { tenantId, seekerIds })))
  const logs = loadTogether((seekerIds) => read((it) => loadRows(it, { tenantId, seekerIds })))
  const situations = createMemory<Promise<StoredSituation>>()
  const derive = async (seekerId: string, now: Date): Promise<StoredSituation> => {
    const sharing = await sharingOf(seekerId)
    const rows = await summaries.get(seekerId)
    const shared = canUseSummaries(rows) ? share(rows, sharing) : undefined
    if (shared && happenedBy(shared.record, now))
      return stored(deriveSituation(shared.record, { now }), sharing, shared)
    const { record, ...others } = share(await logs.get(seekerId), sharing)
    return stored(deriveSituation(record, { now }), sharing, others)
  }
  return {
    get: (seekerId, asOf) => situations.get(`${seekerId}@${asOf.getTime()}`, () => derive(seekerId, asOf)),
    invalidate: () => {
      for (const memory of [summaries, logs, situations]) memory.invalidate()
    },
  }
}

function stored(
  situation: Situation,
  sharing: Sharing,
  { contactRows, appointmentRows, employerRows, ids }: Omit<Shared<unknown>, 'record'>,
): StoredSituation {
  const rowOf = (contactId: string): string => contactRows.get(contactId) ?? ''
  const relationships = situation.relationships.map((it) => [rowOf(it.contact.id), it] as const)
  return {
    situation,
    sharing,
    ids,
    relationships: new Map(relationships),
    appointments: new Map(situation.record.appointments.map((it) => [appointmentRows.get(it.id) ?? '', it])),
    reciprocity: lazily(() => {
      const counted = reciprocityByContact(situation)
      return new Map(counted.map((entry) => [rowOf(entry.contactId), entry]))
    }),
    employers: lazily(() => {
      const ranked = rankEmployers(situation)
      return new Map(ranked.map((entry) => [employerRows.get(entry.employer.id) ?? '', entry]))
    }),
  }
}
