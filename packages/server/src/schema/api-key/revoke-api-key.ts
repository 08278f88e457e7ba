import { revokeApiKey } from '../../store/api-key/revoke-api-key.ts'
import { builder } from '../builder.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { ApiKeyRef } from './api-key.ts'
import { apiKeyField } from './api-key-field.ts'

builder.relayMutationField(
  'revokeApiKey',
  {
    description: 'An API key to revoke.',
    inputFields: (t) => ({
      apiKeyId: t.globalID({ for: ApiKeyRef, required: true, description: 'Id of the key.' }),
    }),
  },
  {
    access: 'admin',
    description: 'Revokes an API key at once; this cannot be undone.',
    resolve: async (_root, { input: { apiKeyId } }, context) => payloadOf(await revokeApiKey(apiKeyId.id, context)),
  },
  {
    access: 'admin',
    description: 'The revoked key, or the errors of the input.',
    outputFields: (t) => ({
      apiKey: apiKeyField(t, 'The revoked key; null if there are errors.', (id) => id),
      userErrors: userErrorsField(t),
    }),
  },
)
