import type { Result } from '@tiecraft/core'
import { issuesFromZod, textSchema } from '@tiecraft/core/storage'
import { validate } from 'uuid'
import * as z from 'zod'
import type { Prisma, PrismaClient, Tenant } from '../../../generated/prisma/client.ts'
import { lookUpAs } from '../../database/open-reading.ts'
import { isTaken, refusalOf } from '../row/refusal-of.ts'
import { newUuid, uuidOf } from '../row/uuid.ts'

/** Slugs that begin so are for the tenants that the server makes itself. */
const ownPrefix = 'tiecraft-'

const slugForm = /^[a-z0-9][a-z0-9-]{0,62}$/

const slug = z
  .string()
  .regex(slugForm, { error: 'lowercase letters, digits and hyphens, 63 at most' })
  .refine((text) => !text.startsWith(ownPrefix) && !validate(text), {
    error: `a name that is no UUID and does not begin with ${ownPrefix}`,
  })

/** What a tenant that is to be added must be. */
export const tenantSchema = z.strictObject({ name: textSchema(200), slug: slug.optional() })

/** Adds a tenant and returns its id, or says what is wrong. */
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

/** The tenant of an id or a slug, if any. */
export function findTenant(prisma: Prisma.TransactionClient, idOrSlug: string): Promise<Tenant | null> {
  // PostgreSQL refuses to compare some text.
  const slugs = slugForm.test(idOrSlug) ? [{ slug: idOrSlug }] : []
  return prisma.tenant.findFirst({ where: { OR: [{ id: uuidOf(idOrSlug) }, ...slugs] } })
}

/** The same for a request that names one, before it is known whether it may. */
export async function findNamedTenant(prisma: PrismaClient, idOrSlug: string): Promise<Tenant | null> {
  if (validate(idOrSlug)) return lookUpAs(prisma, { tenantId: idOrSlug }, (it) => findTenant(it, idOrSlug))
  return slugForm.test(idOrSlug) ? lookUpAs(prisma, { credential: idOrSlug }, (it) => findTenant(it, idOrSlug)) : null
}

/** Every tenant, in the order in which they were added. */
export function listTenants(prisma: PrismaClient): Promise<readonly Tenant[]> {
  return prisma.tenant.findMany({ orderBy: { id: 'asc' } })
}
