import type { Prisma } from '../../generated/prisma/client.ts'
import type { Context } from '../context.ts'
import { newUuid } from './uuid.ts'

/**
 * Notes in the audit log what is being done, within the transaction that does it.
 *
 * Nothing is noted where nobody asked for it, as when the sample data are put in.
 */
export async function recordAudit(
  prisma: Prisma.TransactionClient,
  {
    access: { role, actor },
    tenantId,
    now,
    requestId,
    action,
  }: Pick<Context, 'access' | 'tenantId' | 'now' | 'requestId' | 'action'>,
  seekerId?: string,
): Promise<void> {
  if (action === undefined) return
  const who = {
    role: actor.kind === 'operator' ? null : role,
    apiKeyId: actor.kind === 'api_key' ? actor.id : null,
    subject: actor.kind === 'subject' ? `${actor.issuer} ${actor.subject}` : null,
  }
  await prisma.auditEntry.create({
    data: { ...who, tenantId, id: newUuid(), at: now, requestId, action, seekerId: seekerId ?? null },
  })
}
