import type { ApiKey } from '../../../generated/prisma/client.ts'
import type { Caller } from '../caller.ts'

/** Every API key of the tenant, in order of creation. */
export function findApiKeys({ prisma, tenantId }: Pick<Caller, 'prisma' | 'tenantId'>): Promise<readonly ApiKey[]> {
  return prisma.apiKey.findMany({ where: { tenantId }, orderBy: { id: 'asc' } })
}
