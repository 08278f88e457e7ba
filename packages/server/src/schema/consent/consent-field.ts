import type { PayloadFieldBuilder } from '../payload/payload.ts'
import { SeekerConsentRef } from './consent.ts'

/** The payload field with the consent after the change. */
export function consentField(t: PayloadFieldBuilder<string | undefined>, description: string) {
  return t.prismaField({
    type: SeekerConsentRef,
    nullable: true,
    description,
    resolve: (query, { value: id }, _args, { prisma, tenantId }) =>
      id === undefined ? null : prisma.consent.findUnique({ ...query, where: { tenantId_id: { tenantId, id } } }),
  })
}
