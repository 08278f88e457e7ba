import type { Prisma } from '../../../generated/prisma/client.ts'
import { sensitiveChannelIds } from '../../access/sensitive-channel.ts'
import type { OfSeeker } from '../seeker/change-seeker.ts'

/** Which appointments to check: by their own row ids, and by the row ids of contacts who are to be met. */
export type MarkedAppointments = { readonly ids: readonly string[]; readonly contactIds: readonly string[] }

/**
 * Marks appointments of a sensitive channel, or with nobody but contacts known through one; returns how many marks
 * changed.
 *
 * A list needs the mark because the contacts are an array column, which a query cannot join.
 */
export function markSensitiveAppointments(
  prisma: Prisma.TransactionClient,
  { tenantId, seekerId }: OfSeeker,
  { ids, contactIds }: MarkedAppointments,
): Promise<number> {
  return prisma.$executeRaw`
    UPDATE "appointment" SET "is_sensitive" = NOT "is_sensitive"
    WHERE "tenant_id" = ${tenantId}::uuid AND "seeker_id" = ${seekerId}::uuid
      AND ("id" = ANY(${[...ids]}::uuid[]) OR "contact_ids" && ${[...contactIds]}::uuid[])
      AND "is_sensitive" <> (
        COALESCE("channel" = ANY(${[...sensitiveChannelIds]}::text[]), false)
        OR (cardinality("contact_ids") > 0 AND NOT EXISTS (
          SELECT FROM "contact"
          WHERE "contact"."tenant_id" = "appointment"."tenant_id" AND "contact"."id" = ANY("appointment"."contact_ids")
            AND "contact"."channel" <> ALL(${[...sensitiveChannelIds]}::text[])
        ))
      )`
}
