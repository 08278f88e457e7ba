import { snoozeContact } from '../../store/contact/snooze-contact.ts'
import { builder } from '../builder.ts'
import { UserErrorRef, type UserErrors, userErrors } from '../input/user-error.ts'
import { ContactRef } from './contact.ts'

const SnoozeContactInput = builder.inputType('SnoozeContactInput', {
  description: 'A contact who is not to be due for a while.',
  fields: (t) => ({
    contactId: t.globalID({ for: ContactRef, required: true, description: 'Id of the contact.' }),
    until: t.field({ type: 'DateTime', description: 'Not due before then; absent ends the snooze.' }),
  }),
})

const SnoozeContactPayload = builder
  .objectRef<{ readonly contactId?: string } & UserErrors>('SnoozeContactPayload')
  .implement({
    description: 'The contact, or what is wrong with the input.',
    fields: (t) => ({
      contact: t.prismaField({
        type: ContactRef,
        nullable: true,
        description: 'The contact; absent where there is none.',
        resolve: (query, { contactId }, _args, { prisma, tenantId }) =>
          contactId
            ? prisma.contact.findUnique({ ...query, where: { tenantId_id: { tenantId, id: contactId } } })
            : null,
      }),
      userErrors: t.expose('userErrors', { type: [UserErrorRef], description: 'What is wrong with the input.' }),
    }),
  })

builder.mutationFields((t) => ({
  snoozeContact: t.field({
    type: SnoozeContactPayload,
    description: 'Keeps a contact from being due for a while.',
    args: { input: t.arg({ type: SnoozeContactInput, required: true, description: 'The contact and until when.' }) },
    resolve: async (_root, { input }, context) => {
      const snoozed = await snoozeContact(input.contactId.id, input.until ?? null, context)
      return snoozed.success ? { contactId: snoozed.value, userErrors: [] } : userErrors(snoozed.issues)
    },
  }),
}))
