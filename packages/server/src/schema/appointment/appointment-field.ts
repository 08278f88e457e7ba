import type { PayloadFieldBuilder } from '../payload/payload.ts'
import { AppointmentRef } from './appointment.ts'

/** The payload field with the appointment after the change. */
export function appointmentField<Value>(
  t: PayloadFieldBuilder<Value>,
  description: string,
  idOf: (value: Value) => string,
) {
  return t.prismaField({
    type: AppointmentRef,
    nullable: true,
    description,
    resolve: (query, { value }, _args, { prisma, tenantId }) =>
      value === undefined
        ? null
        : prisma.appointment.findUnique({ ...query, where: { tenantId_id: { tenantId, id: idOf(value) } } }),
  })
}
