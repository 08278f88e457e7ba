import type { ApiKey } from '../../generated/prisma/client.ts'
import type { Access } from '../access/access.ts'
import type { Connected } from '../database/database.ts'
import type { SentStatement } from '../database/snapshot.ts'
import { apiKeyState } from '../store/api-key/api-key-state.ts'
import { findApiKey } from '../store/api-key/find-api-key.ts'
import { hashApiKey } from '../store/api-key/make-api-key.ts'
import { isUseNoted, noteKeyUse } from '../store/api-key/note-key-use.ts'
import { proveApiKey } from '../store/api-key/prove-api-key.ts'
import { accessOfToken } from './access-of-token.ts'
import type { KnownKeys } from './known-keys.ts'
import { unauthenticated } from './unauthenticated.ts'
import type { VerifyToken } from './verify-token.ts'

export type Authentication = {
  readonly database: Connected
  readonly knownKeys: KnownKeys
  readonly verifyToken: VerifyToken
  readonly now: Date
}

/** The access of a request. */
export type SignedIn = {
  readonly access: Access
  /** What the access rests on where it was remembered; it must be proven before anything is answered. */
  readonly unproven?: { readonly proof: SentStatement; readonly forget: () => void }
}

/** The access of a request, from its API key or token; rejects any other request with 401. */
export async function authenticate(request: Request, authentication: Authentication): Promise<SignedIn> {
  const { database, verifyToken, now } = authentication
  const header = request.headers.get('authorization')
  if (!header) throw unauthenticated('missing')
  const [, bearer] = /^Bearer ([!-~]{1,8192})$/i.exec(header) ?? []
  if (!bearer) throw unauthenticated('invalid')
  // A key contains no dot, a token two.
  if (bearer.includes('.')) return { access: await accessOfToken(database, await verifyToken(bearer, now)) }
  return authenticateKey(bearer, authentication)
}

async function authenticateKey(bearer: string, { database, knownKeys, now }: Authentication): Promise<SignedIn> {
  const hash = hashApiKey(bearer)
  const known = knownKeys.find(hash)
  if (known && isUseNoted(known, now)) {
    return {
      access: accessOf(known),
      unproven: { proof: proveApiKey(known, now), forget: () => knownKeys.forget(known) },
    }
  }
  const found = await findApiKey(database, hash)
  if (!found) throw unauthenticated('invalid')
  const state = apiKeyState(found, now)
  if (state !== 'active') throw unauthenticated(state)
  knownKeys.remember(await noteKeyUse(database.prisma, found, now))
  return { access: accessOf(found) }
}

function accessOf({ id, tenantId, scopes }: ApiKey): Access {
  return { tenantId, role: 'portal', scopes, actor: { kind: 'api_key', id } }
}
