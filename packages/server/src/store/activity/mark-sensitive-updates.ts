import type { Prisma } from '../../../generated/prisma/client.ts'
import { sensitiveChannelIds } from '../../access/sensitive-channel.ts'
import type { OfSeeker } from '../seeker/change-seeker.ts'

/** Which updates to look at: those of some rows, and those that went to some contacts, by their rows. */
export type Updates = { readonly ids: readonly string[]; readonly contactIds: readonly string[] }

/**
 * Marks the updates that went only to contacts known through sensitive channels, and counts those marked otherwise before.
 *
 * A list cannot ask for the contacts of an update, whose ids stand in one column.
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
