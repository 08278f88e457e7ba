import type { ApiKey } from '../../../generated/prisma/client.ts'
import type { Context } from '../../request/context.ts'

/** Every API key of the tenant, in the order in which they were made. */
export function findApiKeys({ prisma, tenantId }: Pick<Context, 'prisma' | 'tenantId'>): Promise<readonly ApiKey[]> {
  return prisma.apiKey.findMany({ where: { tenantId }, orderBy: { id: 'asc' } })
}
