import { createApiKey } from '../../store/api-key/create-api-key.ts'
import { builder } from '../builder.ts'
import { toCoreInput } from '../input/record-input.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { ApiKeyScopeRef } from './api-key.ts'
import { apiKeyField } from './api-key-field.ts'

builder.relayMutationField(
  'createApiKey',
  {
    description: 'A new API key.',
    inputFields: (t) => ({
      name: t.string({
        required: true,
        description: 'The name of the key, such as that of the machine that will use it.',
      }),
      scopes: t.field({ type: [ApiKeyScopeRef], required: true, description: 'What the key allows.' }),
      expiresAt: t.field({ type: 'DateTime', description: 'When the key expires; absent for never.' }),
    }),
  },
  {
    access: 'admin',
    showsSecret: true,
    description: 'Creates an API key of the tenant. The answer contains the secret, which is shown only once.',
    resolve: async (_root, { input }, context) => payloadOf(await createApiKey(toCoreInput(input), context)),
  },
  {
    access: 'admin',
    description: 'The new key, or the errors of the input.',
    outputFields: (t) => ({
      apiKey: apiKeyField(t, 'The key without its secret; null if there are errors.', ({ id }) => id),
      key: t.string({
        nullable: true,
        description: 'The secret, such as `tiecraft_4f0c9a1e_…`, shown only once; null if there are errors.',
        resolve: ({ value }) => value?.key,
      }),
      userErrors: userErrorsField(t),
    }),
  },
)
