import { createApiKey } from '../../store/api-key/create-api-key.ts'
import { builder } from '../builder.ts'
import { toCoreInput } from '../input/record-input.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { ApiKeyScopeRef } from './api-key.ts'
import { apiKeyField } from './api-key-field.ts'

builder.relayMutationField(
  'createApiKey',
  {
    description: 'An API key that is to be made.',
    inputFields: (t) => ({
      name: t.string({ required: true, description: 'What to call it, such as the machine that is to have it.' }),
      scopes: t.field({ type: [ApiKeyScopeRef], required: true, description: 'What it is to be good for.' }),
      expiresAt: t.field({ type: 'DateTime', description: 'When it is to stop working; never where it is absent.' }),
    }),
  },
  {
    access: 'admin',
    showsSecret: true,
    description: 'Makes an API key of the tenant; the key itself is shown only this once.',
    resolve: async (_root, { input }, context) => payloadOf(await createApiKey(toCoreInput(input), context)),
  },
  {
    access: 'admin',
    description: 'The new key, or what is wrong with the input.',
    outputFields: (t) => ({
      apiKey: apiKeyField(t, 'What may be shown of the key; absent where the input is wrong.', ({ id }) => id),
      key: t.string({
        nullable: true,
        description: 'The key itself, shown now and never again; absent where the input is wrong.',
        resolve: ({ value }) => value?.key,
      }),
      userErrors: userErrorsField(t),
    }),
  },
)
