import type { AuditEntry, Prisma } from '../../../generated/prisma/client.ts'
import type { Caller } from '../caller.ts'
import { insertRows } from '../row/insert-rows.ts'
import { newUuid } from '../row/uuid.ts'

/** Who does something, for which seeker, when, and in which request. */
export type Doing = Pick<Caller, 'access' | 'tenantId' | 'now' | 'requestId'>

/**
 * Records an action in the audit log, within the transaction of the action.
 *
 * An action that no caller requested, such as storing the sample data, is not recorded.
 */
export async function recordAudit(
  prisma: Prisma.TransactionClient,
  doing: Doing & Pick<Caller, 'action'>,
  seekerId?: string,
): Promise<void> {
  await insertRows(prisma, 'audit_entry', auditEntries(doing, seekerId))
}

/** The entry of an action in the audit log; none for an action that no caller requested. */
export function auditEntries(doing: Doing & Pick<Caller, 'action'>, seekerId?: string): readonly AuditEntry[] {
  const { action } = doing
  return action === undefined ? [] : [entryOf(doing, action, seekerId)]
}

/** Records in the audit log that shared data of some seekers are read, and by which field of each first. */
export async function recordSharedReads(
  prisma: Prisma.TransactionClient,
  doing: Doing,
  fields: readonly (readonly [seekerId: string, field: string])[],
): Promise<void> {
  await insertRows(
    prisma,
    'audit_entry',
    fields.map(([seekerId, field]) => entryOf(doing, field, seekerId)),
  )
}

function entryOf(
  { access: { role, actor }, tenantId, now, requestId }: Doing,
  action: string,
  seekerId: string | undefined,
): AuditEntry {
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
