import { updateContact } from '../../store/contact/update-contact.ts'
import { builder } from '../builder.ts'
import { ContactChangesInput, toCoreChanges } from '../input/record-input.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { ContactRef } from './contact.ts'
import { contactField } from './contact-field.ts'

builder.relayMutationField(
  'updateContact',
  {
    description: 'Changes of a contact.',
    inputFields: (t) => ({
      contactId: t.globalID({ for: ContactRef, required: true, description: 'Id of the contact.' }),
      version: t.int({
        description: 'The version the changes are meant for; whatever the version where it is absent.',
      }),
      changes: t.field({ type: ContactChangesInput, required: true, description: 'What is to change.' }),
    }),
  },
  {
    access: 'portal_and_seeker',
    description: 'Changes some fields of a contact.',
    resolve: async (_root, { input: { contactId, version, changes } }, context) => {
      const update = { contactId: contactId.id, changes: toCoreChanges(changes), ...(version != null && { version }) }
      return payloadOf(await updateContact(update, context))
    },
  },
  {
    description: 'The contact as changed, or what is wrong with the input.',
    outputFields: (t) => ({
      contact: contactField(t, 'The contact; absent where the input is wrong.', (id) => id),
      userErrors: userErrorsField(t),
    }),
  },
)
