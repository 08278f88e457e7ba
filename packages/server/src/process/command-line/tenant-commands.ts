import { createTenant, listTenants } from '../../store/tenant/tenant.ts'
import { alignColumns } from './align-columns.ts'
import type { Command } from './command.ts'
import { accepted } from './refused.ts'

/** The commands that add and list tenants. */
export const tenantCommands = {
  'tenants create': {
    meaning: 'Adds a tenant and prints its id.',
    options: {
      name: { value: 'NAME', meaning: 'the name of the tenant', required: true },
      slug: { value: 'SLUG', meaning: 'a short name for commands and tokens' },
    },
    run: async ({ name = [], slug = [] }, { database: { prisma }, now, print }) => {
      print(accepted(await createTenant(prisma, { name: name[0], slug: slug[0] }, now)))
    },
  },
  'tenants list': {
    meaning: 'Lists the tenants.',
    options: {},
    run: async (_given, { database: { prisma }, print }) => {
      const tenants = await listTenants(prisma)
      const rows = tenants.map(({ id, slug, name, createdAt }) => [id, slug ?? '', createdAt.toISOString(), name])
      for (const line of alignColumns([['id', 'slug', 'created', 'name'], ...rows])) print(line)
    },
  },
} as const satisfies Readonly<Record<string, Command>>
