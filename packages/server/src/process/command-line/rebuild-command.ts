import { rebuildSummaries } from '../../store/summary/rebuild-summaries.ts'
import { listTenants } from '../../store/tenant/tenant.ts'
import type { Command } from './command.ts'
import { inTenant } from './in-tenant.ts'

/** The command that rebuilds the summaries of logs. */
export const rebuildCommand = {
  rebuild: {
    meaning: 'Makes every summary again from the logs, and tells how many were not what the log says: none should be.',
    options: {},
    run: async (_given, workplace) => {
      for (const tenant of await listTenants(workplace.prisma)) {
        const { seekers, wrong } = await inTenant(tenant, workplace, (it) => rebuildSummaries(it, tenant.id))
        workplace.print(`${tenant.name}: ${seekers} seekers, ${wrong} summaries made anew`)
      }
    },
  },
} as const satisfies Readonly<Record<string, Command>>
