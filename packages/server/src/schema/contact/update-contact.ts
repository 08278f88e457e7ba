import { updateContact } from '../../store/contact/update-contact.ts'
import { builder } from '../builder.ts'
import { ContactChangesInput, toCoreChanges } from '../input/record-input.ts'
import { UserErrorRef, type UserErrors, userErrors } from '../input/user-error.ts'
import { ContactRef } from './contact.ts'

const UpdateContactInput = builder.inputType('UpdateContactInput', {
  description: 'Changes of a contact.',
  fields: (t) => ({
    contactId: t.globalID({ for: ContactRef, required: true, description: 'Id of the contact.' }),
    version: t.int({ description: 'The version the changes are meant for; whatever the version where it is absent.' }),
    changes: t.field({ type: ContactChangesInput, required: true, description: 'What is to change.' }),
  }),
})

const UpdateContactPayload = builder
  .objectRef<{ readonly contactId?: string } & UserErrors>('UpdateContactPayload')
  .implement({
    description: 'The contact as changed, or what is wrong with the input.',
    fields: (t) => ({
      contact: t.prismaField({
        type: ContactRef,
        nullable: true,
        description: 'The contact; absent where the input is wrong.',
        resolve: (query, { contactId: id }, _args, { prisma, tenantId }) =>
          id ? prisma.contact.findUnique({ ...query, where: { tenantId_id: { tenantId, id } } }) : null,
      }),
      userErrors: t.expose('userErrors', { type: [UserErrorRef], description: 'What is wrong with the input.' }),
    }),
  })

builder.mutationFields((t) => ({
  updateContact: t.field({
    type: UpdateContactPayload,
    description: 'Changes some fields of a contact.',
    args: { input: t.arg({ type: UpdateContactInput, required: true, description: 'The changes.' }) },
    resolve: async (_root, { input: { contactId, version, changes } }, context) => {
      const update = { contactId: contactId.id, changes: toCoreChanges(changes), ...(version != null && { version }) }
      const updated = await updateContact(update, context)
      return updated.success ? { contactId: updated.value, userErrors: [] } : userErrors(updated.issues)
    },
  }),
}))
