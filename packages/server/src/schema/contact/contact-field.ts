import type { PayloadFieldBuilder } from '../payload/payload.ts'
import { ContactRef } from './contact.ts'

/** The payload field with the contact after the change. */
export function contactField<Value>(
  t: PayloadFieldBuilder<Value>,
  description: string,
  idOf: (value: Value) => string,
) {
  return t.prismaField({
    type: ContactRef,
    nullable: true,
    description,
    resolve: (query, { value }, _args, { prisma, tenantId }) =>
      value === undefined
        ? null
        : prisma.contact.findUnique({ ...query, where: { tenantId_id: { tenantId, id: idOf(value) } } }),
  })
}
