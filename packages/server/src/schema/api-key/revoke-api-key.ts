import { revokeApiKey } from '../../store/api-key/revoke-api-key.ts'
import { builder } from '../builder.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { ApiKeyRef } from './api-key.ts'
import { apiKeyField } from './api-key-field.ts'

builder.relayMutationField(
  'revokeApiKey',
  {
    description: 'An API key that is to stop working at once.',
    inputFields: (t) => ({
      apiKeyId: t.globalID({ for: ApiKeyRef, required: true, description: 'Id of the key.' }),
    }),
  },
  {
    access: 'admin',
    description: 'Stops an API key from working at once; it cannot be undone.',
    resolve: async (_root, { input: { apiKeyId } }, context) => payloadOf(await revokeApiKey(apiKeyId.id, context)),
  },
  {
    access: 'admin',
    description: 'The key as it is now, or what is wrong with the input.',
    outputFields: (t) => ({
      apiKey: apiKeyField(t, 'The key; absent where there is none.', (id) => id),
      userErrors: userErrorsField(t),
    }),
  },
)
