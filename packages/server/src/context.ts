import { deriveSituation, type Relationship, type Review, reviewSituation, type Situation } from '@tiecraft/core'
import type { PrismaClient } from '../generated/prisma/client.ts'
import { loadRecord } from './store/record.ts'

/** What every resolver gets: whose request it is, when it came in, and the way to the database. */
export type Context = {
  readonly tenantId: string
  readonly now: Date
  readonly prisma: PrismaClient
  /** The review of a stored seeker at a moment, now unless said otherwise; made once per request. */
  readonly reviewOf: (seekerId: string, asOf?: Date | null) => Promise<Review>
  /** Where a relationship stands now; all of a seeker's are derived once per request. */
  readonly relationshipOf: (seekerId: string, contactId: string) => Promise<Relationship>
}

type StoredSituation = {
  readonly situation: Situation
  readonly relationships: ReadonlyMap<string, Relationship>
}

/** Makes the context of one request. */
export function createContext(prisma: PrismaClient, tenantId: string, now: Date): Context {
  const situationOf = once(async (key: string): Promise<StoredSituation> => {
    const [seekerId = '', asOf = ''] = key.split('@')
    const { record, contactRows } = await loadRecord(prisma, tenantId, seekerId)
    const situation = deriveSituation(record, { now: new Date(Number(asOf)) })
    const relationships = situation.relationships.map((it) => [contactRows.get(it.contact.id) ?? '', it] as const)
    return { situation, relationships: new Map(relationships) }
  })
  const reviewAt = once(async (key: string): Promise<Review> => reviewSituation((await situationOf(key)).situation))
  return {
    tenantId,
    now,
    prisma,
    reviewOf: (seekerId, asOf) => reviewAt(`${seekerId}@${(asOf ?? now).getTime()}`),
    relationshipOf: async (seekerId, contactId) => {
      const { relationships } = await situationOf(`${seekerId}@${now.getTime()}`)
      const relationship = relationships.get(contactId)
      if (!relationship) throw new Error(`Contact ${contactId} is not in the record of seeker ${seekerId}.`)
      return relationship
    },
  }
}

/** Remembers what was asked for before. */
function once<Answer>(ask: (key: string) => Promise<Answer>): (key: string) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>()
  return (key) => {
    const answer = answers.get(key) ?? ask(key)
    answers.set(key, answer)
    return answer
  }
}
