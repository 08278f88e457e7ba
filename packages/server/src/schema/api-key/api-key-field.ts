import type { PayloadFieldBuilder } from '../payload/payload.ts'
import { ApiKeyRef } from './api-key.ts'

/** The payload field with the API key after the change. */
export function apiKeyField<Value>(t: PayloadFieldBuilder<Value>, description: string, idOf: (value: Value) => string) {
  return t.prismaField({
    type: ApiKeyRef,
    nullable: true,
    description,
    resolve: (query, { value }, _args, { prisma, tenantId }) =>
      value === undefined
        ? null
        : prisma.apiKey.findUnique({ ...query, where: { tenantId_id: { tenantId, id: idOf(value) } } }),
  })
}
