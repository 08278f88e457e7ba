import type { PayloadFieldBuilder } from '../payload/payload.ts'
import { ActivityRef } from './activity.ts'

/** The payload field with the activity after the change. */
export function activityField<Value>(
  t: PayloadFieldBuilder<Value>,
  description: string,
  idOf: (value: Value) => string,
) {
  return t.prismaField({
    type: ActivityRef,
    nullable: true,
    description,
    resolve: (query, { value }, _args, { prisma, tenantId }) =>
      value === undefined
        ? null
        : prisma.activity.findUnique({ ...query, where: { tenantId_id: { tenantId, id: idOf(value) } } }),
  })
}
