import type { Context } from '../../../request/context.ts'
import type { KeyedRequest } from '../../../store/idempotency/idempotency-key.ts'
import { claimKey, noteSeekerOf, releaseKey } from '../../../store/idempotency/idempotency-record.ts'

/** Thrown within a change whose key another request has claimed. */
export class KeyIsTaken extends Error {}

/** A context whose change claims a key, in the same transaction; a change that refuses leaves the key free. */
export function claimingContext(
  { id, parameters }: KeyedRequest,
  context: Context,
): { readonly context: Context; readonly hasClaimed: () => boolean } {
  const { tenantId, now } = context
  let hasClaimed = false
  const change: Context['change'] = (work, seekerId) =>
    context.change(async (transaction) => {
      // An earlier attempt of the same change may have been rolled back.
      hasClaimed = await claimKey(transaction, { tenantId, now, id, parameters })
      if (!hasClaimed) throw new KeyIsTaken()
      const result = await work(transaction)
      hasClaimed = Object(result).success !== false
      if (!hasClaimed) await releaseKey(transaction, { tenantId, id })
      else if (seekerId !== undefined) await noteSeekerOf(transaction, { tenantId, id }, seekerId)
      return result
    })
  return { context: { ...context, change }, hasClaimed: () => hasClaimed }
}
