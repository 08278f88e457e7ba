import type { ApiKey } from '../../../generated/prisma/client.ts'
import type { Connected } from '../../database/database.ts'
import { lookUpAs } from '../../database/look-up-as.ts'

/** Finds the key with this hash in any tenant: the only lookup before the tenant is known. */
export function findApiKey(database: Connected, hash: string): Promise<ApiKey | null> {
  return lookUpAs(database, { credential: hash }, ({ apiKey }) => apiKey.findFirst({ where: { hash } }))
}
