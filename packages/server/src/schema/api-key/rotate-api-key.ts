import { rotateApiKey } from '../../store/api-key/rotate-api-key.ts'
import { builder } from '../builder.ts'
import { toCoreInput } from '../input/record-input.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { ApiKeyRef } from './api-key.ts'
import { apiKeyField } from './api-key-field.ts'

builder.relayMutationField(
  'rotateApiKey',
  {
    description: 'An API key to replace by a new one.',
    inputFields: (t) => ({
      apiKeyId: t.globalID({ for: ApiKeyRef, required: true, description: 'Id of the key.' }),
      overlapHours: t.int({
        description: 'How long the old key stays valid, in hours, 0 to 720; 24 by default. Never prolongs the old key.',
      }),
      expiresAt: t.field({
        type: 'DateTime',
        description: 'When the new key expires; absent for the same lifetime as the old key.',
      }),
    }),
  },
  {
    access: 'admin',
    showsSecret: true,
    description: 'Replaces an API key by a new one with the same name and scopes; both are valid for a while.',
    resolve: async (_root, { input: { apiKeyId, ...rest } }, context) =>
      payloadOf(await rotateApiKey(toCoreInput({ ...rest, apiKeyId: apiKeyId.id }), context)),
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
