import type { Result } from '@tiecraft/core'
import { issuesFromZod, textSchema } from '@tiecraft/core/storage'
import { validate } from 'uuid'
import * as z from 'zod'
import type { PrismaClient, Tenant } from '../../../generated/prisma/client.ts'
import type { Connected } from '../../database/database.ts'
import { lookUpAs } from '../../database/look-up-as.ts'
import type { Reader } from '../../query/reader.ts'
import { isTaken, refusalOf } from '../row/refusal-of.ts'
import { newUuid, uuidOf } from '../row/uuid.ts'

/** The prefix of slugs reserved for tenants that the server creates itself. */
const ownPrefix = 'tiecraft-'

const slugForm = /^[a-z0-9][a-z0-9-]{0,62}$/

const slug = z
  .string()
  .regex(slugForm, { error: 'lowercase letters, digits and hyphens, 63 at most' })
  .refine((text) => !text.startsWith(ownPrefix) && !validate(text), {
    error: `a name that is no UUID and does not begin with ${ownPrefix}`,
  })

/** The input of a new tenant. */
export const tenantSchema = z.strictObject({ name: textSchema(200), slug: slug.optional() })

/** Adds a tenant and returns its id, or issues with the input. */
export async function createTenant(prisma: PrismaClient, input: unknown, now: Date): Promise<Result<string>> {
  const parsed = tenantSchema.safeParse(input)
  if (!parsed.success) return { success: false, issues: issuesFromZod(parsed.error, input) }
  const { name, slug = null } = parsed.data
  const id = newUuid()
  try {
    await prisma.tenant.create({ data: { id, name, slug, createdAt: now } })
  } catch (error) {
    if (!isTaken(error)) throw error
    return refusalOf({ code: 'duplicate_id', path: ['slug'], id: slug ?? '', firstPath: [] })
  }
  return { success: true, value: id }
}

/** Finds a tenant by its id or slug. */
export function findTenant(prisma: Pick<Reader, 'tenant'>, idOrSlug: string): Promise<Tenant | null> {
  // PostgreSQL refuses to compare some text.
  const slugs = slugForm.test(idOrSlug) ? [{ slug: idOrSlug }] : []
  return prisma.tenant.findFirst({ where: { OR: [{ id: uuidOf(idOrSlug) }, ...slugs] } })
}

/** Finds the tenant that a request names, before the caller is known to belong to it. */
export async function findNamedTenant(database: Connected, idOrSlug: string): Promise<Tenant | null> {
  if (validate(idOrSlug)) return lookUpAs(database, { tenantId: idOrSlug }, (it) => findTenant(it, idOrSlug))
  return slugForm.test(idOrSlug) ? lookUpAs(database, { credential: idOrSlug }, (it) => findTenant(it, idOrSlug)) : null
}

/** Every tenant, in order of creation. */
export function listTenants(prisma: PrismaClient): Promise<readonly Tenant[]> {
  return prisma.tenant.findMany({ orderBy: { id: 'asc' } })
}
