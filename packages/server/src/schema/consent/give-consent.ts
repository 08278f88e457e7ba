import { giveConsent, withdrawConsent } from '../../store/consent/give-consent.ts'
import { builder } from '../builder.ts'
import { UserErrorRef, type UserErrors, userErrors } from '../input/user-error.ts'
import { SeekerRef } from '../seeker/seeker.ts'
import { ConsentKindRef, SeekerConsentRef } from './consent.ts'

const inputOf = (name: string, description: string) =>
  builder.inputType(name, {
    description,
    fields: (t) => ({
      seekerId: t.globalID({ for: SeekerRef, required: true, description: 'Id of the seeker.' }),
      kind: t.field({ type: ConsentKindRef, required: true, description: 'To what.' }),
    }),
  })

const payloadOf = (name: string, description: string) =>
  builder.objectRef<{ readonly consentId?: string | undefined } & UserErrors>(name).implement({
    description,
    fields: (t) => ({
      consent: t.prismaField({
        type: SeekerConsentRef,
        nullable: true,
        description: 'The consent; absent where there is none.',
        resolve: (query, { consentId: id }, _args, { prisma, tenantId }) =>
          id ? prisma.consent.findUnique({ ...query, where: { tenantId_id: { tenantId, id } } }) : null,
      }),
      userErrors: t.expose('userErrors', { type: [UserErrorRef], description: 'What is wrong with the input.' }),
    }),
  })

const GiveConsentInput = inputOf('GiveConsentInput', 'What a seeker agrees to.')
const GiveConsentPayload = payloadOf('GiveConsentPayload', 'The consent, or what is wrong with the input.')
const WithdrawConsentInput = inputOf('WithdrawConsentInput', 'What a seeker no longer agrees to.')
const WithdrawConsentPayload = payloadOf(
  'WithdrawConsentPayload',
  'The consent that was withdrawn, if there was one, or what is wrong with the input.',
)

builder.mutationFields((t) => ({
  giveConsent: t.field({
    type: GiveConsentPayload,
    description: 'Notes that a seeker agrees to something; one that was given already stays as it is.',
    args: { input: t.arg({ type: GiveConsentInput, required: true, description: 'Who agrees to what.' }) },
    resolve: async (_root, { input: { seekerId, kind } }, context) => {
      const given = await giveConsent({ seekerId: seekerId.id, kind }, context)
      return given.success ? { consentId: given.value, userErrors: [] } : userErrors(given.issues)
    },
  }),
  withdrawConsent: t.field({
    type: WithdrawConsentPayload,
    description: 'Notes that a seeker no longer agrees to something; it holds from this moment on.',
    args: {
      input: t.arg({ type: WithdrawConsentInput, required: true, description: 'Who no longer agrees to what.' }),
    },
    resolve: async (_root, { input: { seekerId, kind } }, context) => {
      const withdrawn = await withdrawConsent({ seekerId: seekerId.id, kind }, context)
      return withdrawn.success ? { consentId: withdrawn.value, userErrors: [] } : userErrors(withdrawn.issues)
    },
  }),
}))
