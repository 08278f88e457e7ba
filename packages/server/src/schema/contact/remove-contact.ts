import { removeContact } from '../../store/contact/remove-contact.ts'
import { builder } from '../builder.ts'
import { UserErrorRef, type UserErrors, userErrors } from '../input/user-error.ts'
import { ContactRef } from './contact.ts'

const RemoveContactInput = builder.inputType('RemoveContactInput', {
  description: 'A contact that is to be removed.',
  fields: (t) => ({
    contactId: t.globalID({ for: ContactRef, required: true, description: 'Id of the contact.' }),
  }),
})

const RemoveContactPayload = builder
  .objectRef<{ readonly externalId?: string } & UserErrors>('RemoveContactPayload')
  .implement({
    description: 'Who was removed, or what is wrong with the input.',
    fields: (t) => ({
      externalId: t.exposeID('externalId', {
        nullable: true,
        description: "The portal's own id of the contact; absent where nobody was removed.",
      }),
      userErrors: t.expose('userErrors', { type: [UserErrorRef], description: 'What is wrong with the input.' }),
    }),
  })

builder.mutationFields((t) => ({
  removeContact: t.field({
    type: RemoveContactPayload,
    description:
      'Removes a contact and what was between them and the seeker; interviews and offers stay, without the contact.',
    args: { input: t.arg({ type: RemoveContactInput, required: true, description: 'The contact.' }) },
    resolve: async (_root, { input }, context) => {
      const removed = await removeContact(input.contactId.id, context)
      return removed.success ? { externalId: removed.value, userErrors: [] } : userErrors(removed.issues)
    },
  }),
}))
