import type { Access } from '../access/access.ts'
import type { Connected } from '../database/database.ts'
import { apiKeyState } from '../store/api-key/api-key-state.ts'
import { findApiKey } from '../store/api-key/find-api-key.ts'
import { hashApiKey } from '../store/api-key/make-api-key.ts'
import { noteKeyUse } from '../store/api-key/note-key-use.ts'
import { accessOfToken } from './access-of-token.ts'
import { unauthenticated } from './unauthenticated.ts'
import type { VerifyToken } from './verify-token.ts'

export type Authentication = { readonly database: Connected; readonly verifyToken: VerifyToken; readonly now: Date }

/** The access of a request, from its API key or token; rejects any other request with 401. */
export async function authenticate(request: Request, { database, verifyToken, now }: Authentication): Promise<Access> {
  const header = request.headers.get('authorization')
  if (!header) throw unauthenticated('missing')
  const [, bearer] = /^Bearer ([!-~]{1,8192})$/i.exec(header) ?? []
  if (!bearer) throw unauthenticated('invalid')
  // A key contains no dot, a token two.
  return bearer.includes('.')
    ? accessOfToken(database, await verifyToken(bearer, now))
    : authenticateKey(database, bearer, now)
}

async function authenticateKey(database: Connected, key: string, now: Date): Promise<Access> {
  const found = await findApiKey(database, hashApiKey(key))
  if (!found) throw unauthenticated('invalid')
  const state = apiKeyState(found, now)
  if (state !== 'active') throw unauthenticated(state)
  await noteKeyUse(database.prisma, found, now)
  const actor = { kind: 'api_key', id: found.id } as const
  return { tenantId: found.tenantId, role: 'portal', scopes: found.scopes, actor }
}
