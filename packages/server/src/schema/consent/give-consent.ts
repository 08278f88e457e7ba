import { giveConsent } from '../../store/consent/give-consent.ts'
import { builder } from '../builder.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { seekerIdField } from '../seeker/seeker-id.ts'
import { ConsentKindRef } from './consent.ts'
import { consentField } from './consent-field.ts'

builder.relayMutationField(
  'giveConsent',
  {
    description: 'A consent to give.',
    inputFields: (t) => ({
      seekerId: seekerIdField(t),
      kind: t.field({ type: ConsentKindRef, required: true, description: 'The kind of consent.' }),
    }),
  },
  {
    access: 'portal_and_seeker',
    description: 'Gives a consent of a seeker; a consent that holds already stays unchanged.',
    resolve: async (_root, { input: { seekerId, kind } }, context) =>
      payloadOf(await giveConsent({ seekerId: seekerId.id, kind }, context)),
  },
  {
    description: 'The consent, or the errors of the input.',
    outputFields: (t) => ({
      consent: consentField(t, 'The consent; null if there is none.'),
      userErrors: userErrorsField(t),
    }),
  },
)
