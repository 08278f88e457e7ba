import type { PrismaClient } from '../../generated/prisma/client.ts'
import { apiKeyState } from '../store/api-key-state.ts'
import { findApiKey } from '../store/find-api-key.ts'
import { noteKeyUse } from '../store/note-key-use.ts'
import type { Access } from './access.ts'
import { hashApiKey } from './api-key.ts'
import { unauthenticated } from './unauthenticated.ts'

/** Whose API key the request carries; anything else is refused with 401. */
export async function authenticate(prisma: PrismaClient, request: Request, now: Date): Promise<Access> {
  const header = request.headers.get('authorization')
  if (!header) throw unauthenticated('missing')
  const [, key] = /^Bearer ([!-~]{1,200})$/i.exec(header) ?? []
  if (!key) throw unauthenticated('invalid')
  return authenticateKey(prisma, key, now)
}

async function authenticateKey(prisma: PrismaClient, key: string, now: Date): Promise<Access> {
  const found = await findApiKey(prisma, hashApiKey(key))
  if (!found) throw unauthenticated('invalid')
  const state = apiKeyState(found, now)
  if (state !== 'active') throw unauthenticated(state)
  await noteKeyUse(prisma, found, now)
  return { tenantId: found.tenantId, role: 'portal', scopes: found.scopes }
}
