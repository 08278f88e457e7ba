import { withdrawConsent } from '../../store/consent/give-consent.ts'
import { builder } from '../builder.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { SeekerRef } from '../seeker/seeker.ts'
import { ConsentKindRef } from './consent.ts'
import { consentField } from './consent-field.ts'

builder.relayMutationField(
  'withdrawConsent',
  {
    description: 'What a seeker no longer agrees to.',
    inputFields: (t) => ({
      seekerId: t.globalID({ for: SeekerRef, required: true, description: 'Id of the seeker.' }),
      kind: t.field({ type: ConsentKindRef, required: true, description: 'To what.' }),
    }),
  },
  {
    access: 'portal_and_seeker',
    description: 'Notes that a seeker no longer agrees to something; it holds from this moment on.',
    resolve: async (_root, { input: { seekerId, kind } }, context) =>
      payloadOf(await withdrawConsent({ seekerId: seekerId.id, kind }, context)),
  },
  {
    description: 'The consent that was withdrawn, if there was one, or what is wrong with the input.',
    outputFields: (t) => ({
      consent: consentField(t, 'The consent; absent where there is none.'),
      userErrors: userErrorsField(t),
    }),
  },
)
