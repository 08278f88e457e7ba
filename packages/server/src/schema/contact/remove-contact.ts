import { removeContact } from '../../store/contact/remove-contact.ts'
import { builder } from '../builder.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { seekerOfRowField } from '../seeker/seeker-id.ts'
import { ContactRef } from './contact.ts'

builder.relayMutationField(
  'removeContact',
  {
    description: 'A contact to remove.',
    inputFields: (t) => ({
      seekerId: seekerOfRowField(t),
      contactId: t.globalID({ for: ContactRef, required: true, description: 'Id of the contact.' }),
    }),
  },
  {
    access: 'portal_and_seeker',
    description:
      'Erases a contact and what was between them and the seeker; interviews and offers stay, without the contact.',
    resolve: async (_root, { input: { contactId } }, context) => payloadOf(await removeContact(contactId.id, context)),
  },
  {
    description: 'The removed entry, or the errors of the input.',
    outputFields: (t) => ({
      externalId: t.id({
        nullable: true,
        description: "The portal's own id of the contact; null if there are errors.",
        resolve: ({ value }) => value,
      }),
      userErrors: userErrorsField(t),
    }),
  },
)
