import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Access } from '../access/access.ts'
import { type BriefReads, briefReads } from '../database/brief-reads.ts'
import type { TakeTurn } from '../request/work-turns.ts'
import { type Authentication, authenticate } from '../sign-in/authenticate.ts'
import { unauthenticated } from '../sign-in/unauthenticated.ts'
import { turnsOf } from './turns-of.ts'

/** Who sent a request. */
export type Incoming = {
  readonly request: Request
  readonly access: Access
  /** The reads that prove the access, where it is remembered from another request. */
  readonly reads: BriefReads
  /** Runs a piece of heavy work in its turn. */
  readonly takeTurn: TakeTurn
  /** Why the access is not valid any more. */
  readonly reject: () => Promise<GraphQLError>
}

/** Rejects every GraphQL request without a valid key or token: before it is parsed, or before it is answered. */
export function requireAccess(
  incomings: WeakMap<Request, Incoming>,
  authentication: () => Authentication,
): Plugin<Incoming> {
  return {
    onRequestParse: async ({ request }) => {
      const given = authentication()
      const { access, unproven } = await authenticate(request, given)
      const reads = briefReads(given.database.snapshots, { tenantId: access.tenantId }, unproven?.proof)
      const reject = async (): Promise<GraphQLError> => {
        unproven?.forget()
        const error: unknown = await authenticate(request, given).catch((it: unknown) => it)
        return error instanceof GraphQLError ? error : unauthenticated('invalid')
      }
      incomings.set(request, { request, access, reads, takeTurn: turnsOf(request, access.tenantId), reject })
    },
    onResultProcess: async ({ request, setResult }) => {
      const incoming = incomings.get(request)
      if (incoming && !(await incoming.reads.isProven())) setResult({ errors: [await incoming.reject()] })
    },
  }
}
