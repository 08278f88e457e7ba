import { addContacts } from '../../store/contact/add-contacts.ts'
import { builder } from '../builder.ts'
import { ContactInput, toCoreInput } from '../input/record-input.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { SeekerRef } from '../seeker/seeker.ts'
import { ContactRef } from './contact.ts'

builder.relayMutationField(
  'addContacts',
  {
    description: 'Contacts of a seeker to be stored.',
    inputFields: (t) => ({
      seekerId: t.globalID({ for: SeekerRef, required: true, description: 'Id of the seeker.' }),
      contacts: t.field({ type: [ContactInput], required: true, description: 'The people to add.' }),
    }),
  },
  {
    access: 'portal_and_seeker',
    description: 'Stores contacts of a seeker, all or none.',
    resolve: async (_root, { input: { seekerId, contacts } }, context) =>
      payloadOf(await addContacts(seekerId.id, toCoreInput(contacts), context)),
  },
  {
    description: 'What was stored, or what is wrong with the input.',
    outputFields: (t) => ({
      contacts: t.prismaField({
        type: [ContactRef],
        description: 'What was stored, in the order given; empty where the input is wrong.',
        resolve: (query, { value: ids = [] }, _args, { prisma, tenantId }) =>
          prisma.contact.findMany({ ...query, where: { tenantId, id: { in: [...ids] } }, orderBy: { id: 'asc' } }),
      }),
      userErrors: userErrorsField(t),
    }),
  },
)
