import { type CreatedApiKey, createApiKey } from '../../store/api-key/create-api-key.ts'
import { rotateApiKey } from '../../store/api-key/rotate-api-key.ts'
import { builder } from '../builder.ts'
import { toCoreInput } from '../input/record-input.ts'
import { UserErrorRef, type UserErrors, userErrors } from '../input/user-error.ts'
import { ApiKeyRef, ApiKeyScopeRef } from './api-key.ts'

const CreateApiKeyInput = builder.inputType('CreateApiKeyInput', {
  description: 'An API key that is to be made.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'What to call it, such as the machine that is to have it.' }),
    scopes: t.field({ type: [ApiKeyScopeRef], required: true, description: 'What it is to be good for.' }),
    expiresAt: t.field({ type: 'DateTime', description: 'When it is to stop working; never where it is absent.' }),
  }),
})

const RotateApiKeyInput = builder.inputType('RotateApiKeyInput', {
  description: 'An API key that another is to replace.',
  fields: (t) => ({
    apiKeyId: t.globalID({ for: ApiKeyRef, required: true, description: 'Id of the key.' }),
    overlapHours: t.int({
      description:
        'How long the old key still works, in hours: 0 to 720; 24 unless said otherwise, never longer than before.',
    }),
    expiresAt: t.field({
      type: 'DateTime',
      description: 'When the new key is to stop working; where it is absent, it lives as long as the old one was to.',
    }),
  }),
})

type Created = Partial<CreatedApiKey> & UserErrors

const payload = (name: string) =>
  builder.objectRef<Created>(name).implement({
    description: 'The new key, or what is wrong with the input.',
    fields: (t) => ({
      apiKey: t.prismaField({
        type: ApiKeyRef,
        nullable: true,
        description: 'What may be shown of the key; absent where the input is wrong.',
        resolve: (query, { id }, _args, { prisma, tenantId }) =>
          id ? prisma.apiKey.findUnique({ ...query, where: { tenantId_id: { tenantId, id } } }) : null,
      }),
      key: t.string({
        nullable: true,
        description: 'The key itself, told now and never again; absent where the input is wrong.',
        resolve: ({ key }) => key,
      }),
      userErrors: t.expose('userErrors', { type: [UserErrorRef], description: 'What is wrong with the input.' }),
    }),
  })

const CreateApiKeyPayload = payload('CreateApiKeyPayload')
const RotateApiKeyPayload = payload('RotateApiKeyPayload')

builder.mutationFields((t) => ({
  createApiKey: t.field({
    type: CreateApiKeyPayload,
    description: 'Makes an API key of the tenant; the key itself is told only this once.',
    args: { input: t.arg({ type: CreateApiKeyInput, required: true, description: 'What key to make.' }) },
    resolve: async (_root, { input }, context) => {
      const created = await createApiKey(toCoreInput(input), context)
      return created.success ? { ...created.value, userErrors: [] } : userErrors(created.issues)
    },
  }),
  rotateApiKey: t.field({
    type: RotateApiKeyPayload,
    description: 'Makes an API key in the place of another with the same name and scopes; both work for a while.',
    args: { input: t.arg({ type: RotateApiKeyInput, required: true, description: 'Which key to replace.' }) },
    resolve: async (_root, { input: { apiKeyId, ...rest } }, context) => {
      const rotated = await rotateApiKey(toCoreInput({ ...rest, apiKeyId: apiKeyId.id }), context)
      return rotated.success ? { ...rotated.value, userErrors: [] } : userErrors(rotated.issues)
    },
  }),
}))
