import { GraphQLError } from 'graphql'
import type { PrismaClient } from '../../generated/prisma/client.ts'
import { findTenantId } from '../store/tenant.ts'
import type { Access } from './access.ts'

/** Whose access key the request carries; anything else is refused with 401. */
export async function authenticate(prisma: PrismaClient, request: Request): Promise<Access> {
  const [, accessKey] = /^Bearer ([!-~]{1,200})$/.exec(request.headers.get('authorization') ?? '') ?? []
  const tenantId = accessKey && (await findTenantId(prisma, accessKey))
  if (tenantId) return { tenantId, role: 'portal' }
  throw new GraphQLError('Send an access key as "Authorization: Bearer KEY".', {
    extensions: { code: 'UNAUTHENTICATED', http: { status: 401, headers: { 'www-authenticate': 'Bearer' } } },
  })
}
