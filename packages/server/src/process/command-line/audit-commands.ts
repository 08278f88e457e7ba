import { pruneAudit } from '../../store/audit/prune-audit.ts'
import { listTenants } from '../../store/tenant/tenant.ts'
import { alignColumns } from './align-columns.ts'
import type { Command, Given, Workplace } from './command.ts'
import { inTenant, tenantNamed } from './in-tenant.ts'
import { accepted, wrongCommand } from './refused.ts'

/** The command that prunes audit logs. */
export const auditCommands = {
  'audit prune': {
    meaning: 'Removes old entries from the audit logs and prints how many, tenant by tenant.',
    options: {
      tenant: { value: 'TENANT', meaning: 'id or slug of a tenant, every tenant by default' },
      'older-than': { value: 'DAYS', meaning: 'the minimum age in days; AUDIT_RETENTION_DAYS by default' },
    },
    run: async (given, workplace) => {
      const olderThan = daysOf(given, workplace)
      const [wanted] = given.tenant ?? []
      const tenants =
        wanted === undefined ? await listTenants(workplace.database.prisma) : [await tenantNamed(wanted, workplace)]
      const rows: (readonly string[])[] = [['id', 'slug', 'removed']]
      for (const tenant of tenants) {
        const removed = accepted(await inTenant(tenant, workplace, (context) => pruneAudit({ olderThan }, context)))
        rows.push([tenant.id, tenant.slug ?? '', String(removed)])
      }
      for (const line of alignColumns(rows)) workplace.print(line)
    },
  },
} as const satisfies Readonly<Record<string, Command>>

function daysOf(given: Given, { config }: Workplace): number {
  const [days] = given['older-than'] ?? []
  const olderThan = days === undefined ? config.auditRetentionDays : Number(days)
  if (olderThan === undefined) throw wrongCommand('--older-than is required where AUDIT_RETENTION_DAYS is not set.')
  return olderThan
}
