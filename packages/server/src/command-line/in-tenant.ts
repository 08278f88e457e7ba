import { operatorAccess } from '../access/access.ts'
import { type Context, createContext } from '../context.ts'
import { findTenant } from '../store/tenant.ts'
import type { Given, Workplace } from './command.ts'
import { wrongCommand } from './refused.ts'

/** Works as the operator within the tenant that the command line names. */
export async function inTenant<Value>(
  { tenant: [wanted = ''] = [] }: Given,
  workplace: Workplace,
  work: (context: Context) => Promise<Value>,
): Promise<Value> {
  const found = await findTenant(workplace.prisma, wanted)
  if (!found) throw wrongCommand(`There is no tenant "${wanted}".`)
  return withinTenant(found.id, workplace, work)
}

/** The same within a tenant that is known to be there. */
export async function withinTenant<Value>(
  tenantId: string,
  { prisma, now, action }: Workplace,
  work: (context: Context) => Promise<Value>,
): Promise<Value> {
  const context = { ...createContext(prisma, operatorAccess(tenantId), now), action }
  try {
    return await work(context)
  } finally {
    await context.end()
  }
}
