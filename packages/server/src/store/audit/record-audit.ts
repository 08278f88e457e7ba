import type { Prisma } from '../../../generated/prisma/client.ts'
import type { Caller } from '../caller.ts'
import { newUuid } from '../row/uuid.ts'

/** By whom something is done, for whom, when and in which request. */
export type Doing = Pick<Caller, 'access' | 'tenantId' | 'now' | 'requestId'>

/**
 * Notes in the audit log what is being done, within the transaction that does it.
 *
 * Nothing is noted where nobody asked for it, as when the sample data are put in.
 */
export async function recordAudit(
  prisma: Prisma.TransactionClient,
  doing: Doing & Pick<Caller, 'action'>,
  seekerId?: string,
): Promise<void> {
  const { action } = doing
  if (action !== undefined) await prisma.auditEntry.create({ data: entryOf(doing, action, seekerId) })
}

/** Notes in the audit log that what some seekers share is shown, and the first field of each that shows it. */
export async function recordSharedReads(
  prisma: Prisma.TransactionClient,
  doing: Doing,
  fields: readonly (readonly [seekerId: string, field: string])[],
): Promise<void> {
  await prisma.auditEntry.createMany({ data: fields.map(([seekerId, field]) => entryOf(doing, field, seekerId)) })
}

function entryOf(
  { access: { role, actor }, tenantId, now, requestId }: Doing,
  action: string,
  seekerId: string | undefined,
): Prisma.AuditEntryCreateManyInput {
  return {
    tenantId,
    id: newUuid(),
    at: now,
    requestId,
    action,
    seekerId: seekerId ?? null,
    role: actor.kind === 'operator' ? null : role,
    apiKeyId: actor.kind === 'api_key' ? actor.id : null,
    subject: actor.kind === 'subject' ? `${actor.issuer} ${actor.subject}` : null,
  }
}
