import { rebuildSummaries } from '../../store/summary/rebuild-summaries.ts'
import { listTenants } from '../../store/tenant/tenant.ts'
import type { Command } from './command.ts'
import { inTenant } from './in-tenant.ts'

/** The command that rebuilds the summaries of logs. */
export const rebuildCommand = {
  rebuild: {
    meaning: 'Rebuilds every summary from the logs, and prints how many differed from the log; none should.',
    options: {},
    run: async (_given, workplace) => {
      for (const tenant of await listTenants(workplace.database.prisma)) {
        const { seekers, wrong } = await inTenant(tenant, workplace, (it) => rebuildSummaries(it, tenant.id))
        workplace.print(`${tenant.name}: ${seekers} seekers, ${wrong} summaries rebuilt`)
      }
    },
  },
} as const satisfies Readonly<Record<string, Command>>
