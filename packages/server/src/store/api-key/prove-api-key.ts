import type { ApiKey } from '../../../generated/prisma/client.ts'
import type { SentStatement } from '../../database/snapshot.ts'

// Every request sends it: written by hand, it costs nothing to make.
const text = `select 'valid' from api_key
  where "tenant_id" = $1 and id = $2 and hash = $3 and scopes = $4::api_key_scope[]
    and revoked_at is null and (expires_at is null or expires_at > $5::timestamptz)`

/** The statement that finds a key of a tenant for as long as it is valid and allows what it did. */
export function proveApiKey({ tenantId, id, hash, scopes }: ApiKey, now: Date): SentStatement {
  return { text, values: [tenantId, id, hash, `{${scopes.join()}}`, now.toISOString()] }
}
