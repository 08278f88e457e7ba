import type {
  Appointment,
  ContactReciprocity,
  RankedEmployer,
  Relationship,
  Sentences,
  Situation,
} from '@tiecraft/core'
import { en } from '@tiecraft/core/en'
import type { Access } from '../access/access.ts'
import type { Connected } from '../database/database.ts'
import type { Snapshot } from '../database/snapshot.ts'
import { openTenantSession } from '../database/tenant-session.ts'
import { everythingShared, type Sharing, sharingBy } from '../sharing/sharing.ts'
import { type Pseudonym, pseudonymsBy } from '../store/audit/pseudonym.ts'
import type { Caller } from '../store/caller.ts'
import { newUuid } from '../store/row/uuid.ts'
import { loadSeekerStates } from '../store/seeker/load-seeker-states.ts'
import { keptSeekers } from './kept-seekers.ts'
import { type Links, noLinks } from './links.ts'
import { loadTogether } from './load-together.ts'
import { type NoteSharedRead, noteSharedReads } from './note-shared-reads.ts'
import type { PersonRow } from './people-of.ts'
import type { ReviewInParts } from './review-in-parts.ts'
import { openSituations } from './situations.ts'
import { type TakeTurn, workTurns } from './work-turns.ts'

/** The context of every resolver: a caller of the store, and values derived from their rows once per request. */
export type Context = Caller & {
  /** The sentences of the language of the request; below a seeker of the language they prefer. */
  readonly sentences: Sentences
  /** Which of a seeker's data the caller may see. */
  readonly sharingOf: (seekerId: string) => Promise<Sharing>
  /** The language that a seeker prefers; undefined where they name none. */
  readonly localeOf: (seekerId: string) => Promise<string | undefined>
  readonly noteSharedRead: NoteSharedRead
  /** Runs a piece of heavy work in its turn. */
  readonly takeTurn: TakeTurn
  readonly links: Links
  /** A part of the review of a stored seeker at a moment, by default now; each part is derived once per request. */
  readonly reviewOf: <Part>(
    seekerId: string,
    asOf: Date | null | undefined,
    part: (review: ReviewInParts) => Part,
  ) => Promise<Part>
  /** The situation of a stored seeker at a moment, by default now; derived once per request. */
  readonly situationOf: (seekerId: string, asOf?: Date | null) => Promise<Situation>
  /** An appointment by its row's id, as far as it is shared and arranged by now, and the situation of its seeker. */
  readonly appointmentOf: (
    seekerId: string,
    appointmentId: string,
  ) => Promise<readonly [Appointment | undefined, Situation]>
  /** A contact in the columns of its row, by the id in the shared record; undefined where only rows tell. */
  readonly personNamed: (seekerId: string, contactId: string) => Promise<PersonRow | undefined>
  /** The state of a relationship now; all of a seeker's are derived once per request. */
  readonly relationshipOf: (seekerId: string, contactId: string) => Promise<Relationship>
  /** The recent balance of help with a contact; all of a seeker's are counted once per request. */
  readonly reciprocityOf: (seekerId: string, contactId: string) => Promise<ContactReciprocity | undefined>
  /** A target employer in its place now; all of a seeker's are ranked once per request. */
  readonly employerOf: (seekerId: string, targetEmployerId: string) => Promise<RankedEmployer>
}

export type ContextOptions = {
  /** English by default. */
  readonly sentences?: Sentences
  /** A new one by default. */
  readonly requestId?: string
  /** How to read from one snapshot; by default one that stays open. */
  readonly openSnapshot?: (() => Snapshot) | undefined
  /** None by default. */
  readonly links?: Links
  /** By a secret of its own by default. */
  readonly pseudonymOf?: Pseudonym
  /** By default, turns that never end. */
  readonly takeTurn?: TakeTurn
}

const ownPseudonyms = pseudonymsBy()

/** Makes the context of one request. */
export function createContext(
  database: Connected,
  access: Access,
  now: Date,
  {
    sentences = en,
    requestId = newUuid(),
    openSnapshot,
    links = noLinks,
    pseudonymOf = ownPseudonyms,
    takeTurn: given,
  }: ContextOptions = {},
): Context {
  const { tenantId, role } = access
  const takeTurn = given ?? workTurns(tenantId)
  const session = openTenantSession(database, tenantId, openSnapshot)
  const kept = keptSeekers(database)
  const states = loadTogether((seekerIds) => session.read((it) => loadSeekerStates(it, { tenantId, seekerIds })))
  const sharingOf = async (seekerId: string): Promise<Sharing> =>
    role === 'adviser' ? sharingBy((await states.get(seekerId)).consents) : everythingShared
  const stateOf = async (seekerId: string) => ({
    revision: (await states.get(seekerId)).revision,
    sharing: await sharingOf(seekerId),
  })
  const situations = openSituations({ ...session, tenantId, now, takeTurn, stateOf, kept })
  return {
    ...session,
    access,
    tenantId,
    now,
    requestId,
    sentences,
    sharingOf,
    localeOf: async (seekerId) => (await states.get(seekerId)).locale,
    links,
    noteSharedRead: noteSharedReads(session.change, { access, tenantId, now, requestId }),
    takeTurn,
    reviewOf: async (seekerId, asOf, part) => {
      const { review } = await situations.get(seekerId, asOf)
      return takeTurn(() => part(review()))
    },
    situationOf: async (seekerId, asOf) => (await situations.get(seekerId, asOf)).situation,
    appointmentOf: async (seekerId, appointmentId) => {
      const { appointments, situation } = await situations.get(seekerId)
      return [appointments().get(appointmentId), situation]
    },
    personNamed: situations.person,
    relationshipOf: async (seekerId, contactId) => {
      const relationship = (await situations.get(seekerId)).relationships().get(contactId)
      if (!relationship) throw new Error(`Contact ${contactId} is not in the record of seeker ${seekerId}.`)
      return relationship
    },
    reciprocityOf: async (seekerId, contactId) => (await situations.get(seekerId)).reciprocity().get(contactId),
    employerOf: async (seekerId, targetEmployerId) => {
      const ranked = (await situations.get(seekerId)).employers().get(targetEmployerId)
      if (!ranked) throw new Error(`Target employer ${targetEmployerId} is not in the record of seeker ${seekerId}.`)
      return ranked
    },
    pseudonymOf,
    release: (seekerId) => kept.release({ tenantId, seekerId }),
    invalidate: () => {
      for (const memory of [states, situations]) memory.invalidate()
    },
  }
}
