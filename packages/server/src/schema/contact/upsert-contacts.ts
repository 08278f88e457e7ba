import type { Contact } from '../../../generated/prisma/client.ts'
import { upsertContacts } from '../../store/contact/upsert-contacts.ts'
import { builder } from '../builder.ts'
import { ContactUpsertInput, toCoreChanges } from '../input/record-input.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { allOrNothingDescription, upsertedRef, withStored } from '../payload/upserted.ts'
import { seekerIdField } from '../seeker/seeker-id.ts'
import { ContactRef } from './contact.ts'

const UpsertedContactRef = upsertedRef<Contact>('UpsertedContact', 'portal_and_seeker', (t) => ({
  contact: t.field({
    type: ContactRef,
    nullable: true,
    description: 'The contact as it is stored now; null if there is none.',
    resolve: ({ stored }) => stored(),
  }),
}))

builder.relayMutationField(
  'upsertContacts',
  {
    description: 'Contacts of a seeker to add or to change.',
    inputFields: (t) => ({
      seekerId: seekerIdField(t),
      contacts: t.field({
        type: [ContactUpsertInput],
        required: true,
        description: 'At most 1,000 contacts, in any order; they may name each other as introducers.',
      }),
      allOrNothing: t.boolean({ description: allOrNothingDescription, defaultValue: false }),
    }),
  },
  {
    access: 'portal_and_seeker',
    description: "Adds or changes contacts by the portal's own ids; a refused row leaves the others as they are.",
    resolve: async (_root, { input: { seekerId, contacts, allOrNothing } }, context) => {
      const rows = contacts.map(toCoreChanges)
      const given = { seekerId: seekerId.id, rows, allOrNothing: allOrNothing ?? false }
      return payloadOf(await upsertContacts(given, context))
    },
  },
  {
    description: 'What was done with each row, or the errors of the input.',
    outputFields: (t) => ({
      results: t.field({
        type: [UpsertedContactRef],
        nullable: true,
        description: 'What was done with each row, in the order of the input; null if there are errors.',
        resolve: ({ value }, _args, { prisma, tenantId }) =>
          withStored(value, (ids) => prisma.contact.findMany({ where: { tenantId, id: { in: ids } } })),
      }),
      userErrors: userErrorsField(t),
    }),
  },
)
