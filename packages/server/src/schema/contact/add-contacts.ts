import { addContacts } from '../../store/contact/add-contacts.ts'
import { builder } from '../builder.ts'
import { ContactInput, toCoreEntries } from '../input/record-input.ts'
import { payloadOfRows, userErrorsField } from '../payload/payload.ts'
import { seekerIdField } from '../seeker/seeker-id.ts'
import { ContactRef } from './contact.ts'

builder.relayMutationField(
  'addContacts',
  {
    description: 'Contacts to add to a seeker.',
    inputFields: (t) => ({
      seekerId: seekerIdField(t),
      contacts: t.field({ type: [ContactInput], required: true, description: 'The contacts, in any order.' }),
    }),
  },
  {
    access: 'portal_and_seeker',
    description: 'Adds contacts to a seeker, all or none.',
    resolve: async (_root, { input: { seekerId, contacts } }, context) =>
      payloadOfRows(await addContacts(seekerId.id, await toCoreEntries(contacts), context)),
  },
  {
    description: 'The stored entries, or the errors of the input.',
    outputFields: (t) => ({
      contacts: t.field({
        type: [ContactRef],
        description: 'The stored entries, in the order of the input; empty if there are errors.',
        resolve: async ({ value: ids = [], rows }, _args, { prisma, tenantId }) =>
          rows
            ? [...rows]
            : prisma.contact.findMany({ where: { tenantId, id: { in: [...ids] } }, orderBy: { id: 'asc' } }),
      }),
      userErrors: userErrorsField(t),
    }),
  },
)
