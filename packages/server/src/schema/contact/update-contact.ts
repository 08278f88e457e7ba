import { updateContact } from '../../store/contact/update-contact.ts'
import { builder } from '../builder.ts'
import { ContactChangesInput, toCoreChanges } from '../input/record-input.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { seekerOfRowField } from '../seeker/seeker-id.ts'
import { ContactRef } from './contact.ts'
import { contactField } from './contact-field.ts'

builder.relayMutationField(
  'updateContact',
  {
    description: 'Changes to a contact.',
    inputFields: (t) => ({
      seekerId: seekerOfRowField(t),
      contactId: t.globalID({ for: ContactRef, required: true, description: 'Id of the contact.' }),
      version: t.int({
        description: 'The version that the changes expect; another version is refused. Absent to accept any.',
      }),
      changes: t.field({ type: ContactChangesInput, required: true, description: 'The changed fields.' }),
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
    description: 'The changed contact, or the errors of the input.',
    outputFields: (t) => ({
      contact: contactField(t, 'The changed contact; null if there are errors.', (id) => id),
      userErrors: userErrorsField(t),
    }),
  },
)
