import type { ApiKey } from '../../../generated/prisma/client.ts'
import { type Statement, statementFor } from '../../query/statement.ts'

/** The statement that finds a key of a tenant for as long as it is valid and allows what it did. */
export function proveApiKey({ tenantId, id, hash, scopes }: ApiKey, now: Date): Statement {
  return statementFor('apiKey', 'findMany', {
    where: {
      ...{ tenantId, id, hash, scopes: { equals: scopes }, revokedAt: null },
      OR: [{ expiresAt: null }, { expiresAt: { gt: now } }],
    },
    select: { id: true },
  })
}
