import { revokeApiKey } from '../../store/api-key/revoke-api-key.ts'
import { builder } from '../builder.ts'
import { UserErrorRef, type UserErrors, userErrors } from '../input/user-error.ts'
import { ApiKeyRef } from './api-key.ts'

const RevokeApiKeyInput = builder.inputType('RevokeApiKeyInput', {
  description: 'An API key that is to stop working at once.',
  fields: (t) => ({
    apiKeyId: t.globalID({ for: ApiKeyRef, required: true, description: 'Id of the key.' }),
  }),
})

const RevokeApiKeyPayload = builder
  .objectRef<{ readonly apiKeyId?: string } & UserErrors>('RevokeApiKeyPayload')
  .implement({
    description: 'The key as it is now, or what is wrong with the input.',
    fields: (t) => ({
      apiKey: t.prismaField({
        type: ApiKeyRef,
        nullable: true,
        description: 'The key; absent where there is none.',
        resolve: (query, { apiKeyId: id }, _args, { prisma, tenantId }) =>
          id ? prisma.apiKey.findUnique({ ...query, where: { tenantId_id: { tenantId, id } } }) : null,
      }),
      userErrors: t.expose('userErrors', { type: [UserErrorRef], description: 'What is wrong with the input.' }),
    }),
  })

builder.mutationFields((t) => ({
  revokeApiKey: t.field({
    type: RevokeApiKeyPayload,
    description: 'Stops an API key from working at once; it cannot be undone.',
    args: { input: t.arg({ type: RevokeApiKeyInput, required: true, description: 'Which key.' }) },
    resolve: async (_root, { input }, context) => {
      const revoked = await revokeApiKey(input.apiKeyId.id, context)
      return revoked.success ? { apiKeyId: revoked.value, userErrors: [] } : userErrors(revoked.issues)
    },
  }),
}))
