import {
  type ContactReciprocity,
  deriveSituation,
  en,
  type Relationship,
  reciprocityByContact,
  type Sentences,
  type Situation,
  situationOf,
} from '@tiecraft/core'
import type { PrismaClient } from '../../generated/prisma/client.ts'
import type { Access } from '../access/access.ts'
import { everythingShared, type Sharing } from '../access/sharing.ts'
import { openTenantSession } from '../database/tenant-session.ts'
import { type ShownIds, sharedHistory } from '../sharing/shared-history.ts'
import { sharedRecord } from '../sharing/shared-record.ts'
import type { Caller } from '../store/caller.ts'
import { findSharings } from '../store/consent/find-sharings.ts'
import { historyAt, loadPlanHistories } from '../store/plan/plan-action-row.ts'
import { loadRows } from '../store/record/record.ts'
import type { RowIds } from '../store/row/row-ids.ts'
import { newUuid } from '../store/row/uuid.ts'
import { loadFoldedRows, sharedFoldedRecord, snapshotsTell } from '../store/summary/folded-record.ts'
import { loadTogether } from './load-together.ts'
import { type NoteSharedRead, noteSharedReads } from './note-shared-reads.ts'
import { type ReviewInParts, reviewInParts } from './review-in-parts.ts'

/** What every resolver gets: a caller of the store, and what is derived of their rows once per request. */
export type Context = Caller & {
  /** In what language texts are said. */
  readonly sentences: Sentences
  /** Which of a seeker's data the caller may see. */
  readonly sharingOf: (seekerId: string) => Promise<Sharing>
  readonly noteSharedRead: NoteSharedRead
  /** The review of a stored seeker at a moment, now unless said otherwise; each part derived once per request. */
  readonly reviewOf: (seekerId: string, asOf?: Date | null) => Promise<ReviewInParts>
  /** Where a stored seeker's networking stands at a moment, now unless said otherwise; derived once per request. */
  readonly situationOf: (seekerId: string, asOf?: Date | null) => Promise<Situation>
  /** Where a relationship stands now; all of a seeker's are derived once per request. */
  readonly relationshipOf: (seekerId: string, contactId: string) => Promise<Relationship>
  /** Which way help went with a contact recently; all of a seeker's are counted once per request. */
  readonly reciprocityOf: (seekerId: string, contactId: string) => Promise<ContactReciprocity | undefined>
}

type StoredSituation = {
  readonly situation: Situation
  readonly relationships: ReadonlyMap<string, Relationship>
  readonly contactRows: RowIds
  /** How ids appear in it, unless all of it is shared. */
  readonly ids?: ShownIds | undefined
}

/** Makes the context of one request. */
export function createContext(
  prisma: PrismaClient,
  access: Access,
  now: Date,
  sentences: Sentences = en,
  requestId: string = newUuid(),
): Context {
  const { tenantId, role } = access
  const session = openTenantSession(prisma, tenantId)
  const sharings = loadTogether((seekerIds) => session.read((it) => findSharings(it, { tenantId, seekerIds })))
  const foldedRows = loadTogether((seekerIds) => session.read((it) => loadFoldedRows(it, { tenantId, seekerIds })))
  const rows = loadTogether((seekerIds) => session.read((it) => loadRows(it, { tenantId, seekerIds })))
  const histories = loadTogether((seekerIds) => session.read((it) => loadPlanHistories(it, { tenantId, seekerIds })))
  const sharingOf = async (seekerId: string): Promise<Sharing> =>
    role === 'adviser' ? sharings.get(seekerId) : everythingShared
  const lookAt = async (seekerId: string, asOf: Date): Promise<Omit<StoredSituation, 'relationships'>> => {
    const sharing = await sharingOf(seekerId)
    const folded = await foldedRows.get(seekerId)
    if (snapshotsTell(folded, { asOf, sharing })) {
      const { record, ...shared } = sharedFoldedRecord(folded, sharing)
      return { ...shared, situation: situationOf(record, { now: asOf }) }
    }
    const { record, ...shared } = sharedRecord(await rows.get(seekerId), sharing)
    return { ...shared, situation: deriveSituation(record, { now: asOf }) }
  }
  const situations = once(async (key: string): Promise<StoredSituation> => {
    const [seekerId = '', asOf = ''] = key.split('@')
    const { situation, contactRows, ids } = await lookAt(seekerId, new Date(Number(asOf)))
    const relationships = situation.relationships.map((it) => [contactRows.get(it.contact.id) ?? '', it] as const)
    return { situation, relationships: new Map(relationships), contactRows, ids }
  })
  const reviews = once(async (key: string): Promise<ReviewInParts> => {
    const { situation, ids } = await situations.get(key)
    const [seekerId = ''] = key.split('@')
    const history = historyAt(sharedHistory(await histories.get(seekerId), ids), situation.now)
    return reviewInParts(situation, { history, sharing: await sharingOf(seekerId) })
  })
  const reciprocities = once(async (seekerId: string): Promise<ReadonlyMap<string, ContactReciprocity>> => {
    const { situation, contactRows } = await situations.get(`${seekerId}@${now.getTime()}`)
    const counted = reciprocityByContact({ activities: situation.record.milestones }, situation)
    return new Map(counted.map((entry) => [contactRows.get(entry.contactId) ?? '', entry]))
  })
  return {
    ...session,
    access,
    tenantId,
    now,
    requestId,
    sentences,
    sharingOf,
    noteSharedRead: noteSharedReads(session.change, { access, tenantId, now, requestId }),
    reviewOf: (seekerId, asOf) => reviews.get(`${seekerId}@${(asOf ?? now).getTime()}`),
    situationOf: async (seekerId, asOf) => (await situations.get(`${seekerId}@${(asOf ?? now).getTime()}`)).situation,
    relationshipOf: async (seekerId, contactId) => {
      const { relationships } = await situations.get(`${seekerId}@${now.getTime()}`)
      const relationship = relationships.get(contactId)
      if (!relationship) throw new Error(`Contact ${contactId} is not in the record of seeker ${seekerId}.`)
      return relationship
    },
    reciprocityOf: async (seekerId, contactId) => (await reciprocities.get(seekerId)).get(contactId),
    invalidate: () => {
      for (const memory of [rows, foldedRows, histories, situations, reciprocities, reviews]) memory.invalidate()
    },
  }
}

type Memory<Answer> = { readonly get: (key: string) => Promise<Answer>; readonly invalidate: () => void }

/** Remembers what was asked for before. */
function once<Answer>(ask: (key: string) => Promise<Answer>): Memory<Answer> {
  const answers = new Map<string, Promise<Answer>>()
  return {
    get: (key) => {
      const answer = answers.get(key) ?? ask(key)
      answers.set(key, answer)
      return answer
    },
    invalidate: () => answers.clear(),
  }
}
