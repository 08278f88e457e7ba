import { addContacts } from '../../store/contact/add-contacts.ts'
import { builder } from '../builder.ts'
import { ContactInput, toCoreInput } from '../input/record-input.ts'
import { UserErrorRef, type UserErrors, userErrors } from '../input/user-error.ts'
import { SeekerRef } from '../seeker/seeker.ts'
import { ContactRef } from './contact.ts'

const AddContactsInput = builder.inputType('AddContactsInput', {
  description: 'Contacts of a seeker to be stored.',
  fields: (t) => ({
    seekerId: t.globalID({ for: SeekerRef, required: true, description: 'Id of the seeker.' }),
    contacts: t.field({ type: [ContactInput], required: true, description: 'The people to add.' }),
  }),
})

const AddContactsPayload = builder
  .objectRef<{ readonly ids: readonly string[] } & UserErrors>('AddContactsPayload')
  .implement({
    description: 'What was stored, or what is wrong with the input.',
    fields: (t) => ({
      contacts: t.prismaField({
        type: [ContactRef],
        description: 'What was stored, in the order given; empty where the input is wrong.',
        resolve: (query, { ids }, _args, { prisma, tenantId }) =>
          prisma.contact.findMany({ ...query, where: { tenantId, id: { in: [...ids] } }, orderBy: { id: 'asc' } }),
      }),
      userErrors: t.expose('userErrors', { type: [UserErrorRef], description: 'What is wrong with the input.' }),
    }),
  })

builder.mutationFields((t) => ({
  addContacts: t.field({
    type: AddContactsPayload,
    description: 'Stores contacts of a seeker, all or none.',
    args: { input: t.arg({ type: AddContactsInput, required: true, description: 'The seeker and the contacts.' }) },
    resolve: async (_root, { input }, context) => {
      const stored = await addContacts(input.seekerId.id, toCoreInput(input.contacts), context)
      return stored.success ? { ids: stored.value, userErrors: [] } : { ids: [], ...userErrors(stored.issues) }
    },
  }),
}))
