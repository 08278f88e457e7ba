import { rotateApiKey } from '../../store/api-key/rotate-api-key.ts'
import { builder } from '../builder.ts'
import { toCoreInput } from '../input/record-input.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { ApiKeyRef } from './api-key.ts'
import { apiKeyField } from './api-key-field.ts'

builder.relayMutationField(
  'rotateApiKey',
  {
    description: 'An API key that another is to replace.',
    inputFields: (t) => ({
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
  },
  {
    access: 'admin',
    showsSecret: true,
    description: 'Makes an API key in the place of another with the same name and scopes; both work for a while.',
    resolve: async (_root, { input: { apiKeyId, ...rest } }, context) =>
      payloadOf(await rotateApiKey(toCoreInput({ ...rest, apiKeyId: apiKeyId.id }), context)),
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
