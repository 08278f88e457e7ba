import type { Prisma } from '../../../generated/prisma/client.ts'
import { sensitiveChannelIds } from '../../access/sensitive-channel.ts'
import type { OfSeeker } from '../seeker/change-seeker.ts'

/** Which updates to check: by their own row ids, and by the row ids of contacts who were sent one. */
export type Updates = { readonly ids: readonly string[]; readonly contactIds: readonly string[] }

/**
 * Marks updates sent only to contacts known through sensitive channels, and returns how many marks changed.
 *
 * A list needs the mark because the contacts of an update are an array column, which a query cannot join.
 */
export function markSensitiveUpdates(
  prisma: Prisma.TransactionClient,
  { tenantId, seekerId }: OfSeeker,
  { ids, contactIds }: Updates,
): Promise<number> {
  return prisma.$executeRaw`
    UPDATE "activity" SET "is_sensitive_update" = NOT "is_sensitive_update"
    WHERE "tenant_id" = ${tenantId}::uuid AND "seeker_id" = ${seekerId}::uuid AND "type" = 'update_sent'
      AND ("id" = ANY(${[...ids]}::uuid[]) OR "contact_ids" && ${[...contactIds]}::uuid[])
      AND "is_sensitive_update" = EXISTS (
        SELECT FROM "contact"
        WHERE "contact"."tenant_id" = "activity"."tenant_id" AND "contact"."id" = ANY("activity"."contact_ids")
          AND "contact"."channel" <> ALL(${[...sensitiveChannelIds]}::text[])
      )`
}
