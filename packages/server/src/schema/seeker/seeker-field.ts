import type { PayloadFieldBuilder } from '../payload/payload.ts'
import { SeekerRef } from './seeker.ts'

/** The payload field with the seeker after the change. */
export function seekerField<Value>(t: PayloadFieldBuilder<Value>, description: string, idOf: (value: Value) => string) {
  return t.prismaField({
    type: SeekerRef,
    nullable: true,
    description,
    resolve: (query, { value }, _args, { prisma, tenantId }) =>
      value === undefined
        ? null
        : prisma.seeker.findUnique({ ...query, where: { tenantId_id: { tenantId, id: idOf(value) } } }),
  })
}
