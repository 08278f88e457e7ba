import type { Tenant } from '../../../generated/prisma/client.ts'
import { operatorAccess } from '../../access/access.ts'
import { type Context, createContext } from '../../request/context.ts'
import { findTenant } from '../../store/tenant/tenant.ts'
import type { Workplace } from './command.ts'
import { wrongCommand } from './refused.ts'

/** The tenant that a command names by id or slug. */
export async function tenantNamed(wanted: string, { database }: Workplace): Promise<Tenant> {
  const found = await findTenant(database.prisma, wanted)
  if (!found) throw wrongCommand(`There is no tenant "${wanted}".`)
  return found
}

/** Runs a command in a tenant, under row-level security. */
export async function inTenant<Value>(
  { id }: Tenant,
  { database, now, action }: Workplace,
  work: (context: Context) => Promise<Value>,
): Promise<Value> {
  const context = { ...createContext(database, operatorAccess(id), now), action }
  try {
    return await work(context)
  } finally {
    await context.end()
  }
}
