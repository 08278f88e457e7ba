import type { Refusal, Result } from '@tiecraft/core'
import type { Prisma } from '../../../generated/prisma/client.ts'
import type { TenantSession } from '../../database/tenant-session.ts'

/** Thrown within a change to roll it back. */
class RefusedChange extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(`Refused: ${refusal.issues[0].code}.`)
    this.refusal = refusal
  }
}

/** Runs a change in one transaction, which is rolled back where the change refuses. */
export async function changeOrRefuse<Value>(
  { change }: Pick<TenantSession, 'change'>,
  work: (prisma: Prisma.TransactionClient) => Promise<Result<Value>>,
  seekerId?: string,
): Promise<Result<Value>> {
  try {
    return await change(async (prisma) => {
      const result = await work(prisma)
      if (!result.success) throw new RefusedChange(result)
      return result
    }, seekerId)
  } catch (error) {
    if (error instanceof RefusedChange) return error.refusal
    throw error
  }
}
