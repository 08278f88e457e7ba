import { GraphQLError } from 'graphql'
import type { PrismaClient } from '../generated/prisma/client.ts'
import { findTenantId } from './store/tenant.ts'

/** The tenant whose access key the request carries; anything else is refused with 401. */
export async function authenticate(prisma: PrismaClient, request: Request): Promise<string> {
  const [, accessKey] = /^Bearer ([!-~]{1,200})$/.exec(request.headers.get('authorization') ?? '') ?? []
  const tenantId = accessKey && (await findTenantId(prisma, accessKey))
  if (tenantId) return tenantId
  throw new GraphQLError('Send an access key as "Authorization: Bearer KEY".', {
    extensions: { code: 'UNAUTHENTICATED', http: { status: 401, headers: { 'www-authenticate': 'Bearer' } } },
  })
}
