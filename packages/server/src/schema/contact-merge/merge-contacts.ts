import { type MergeChoice, mergeChoices } from '@tiecraft/core/rules'
import { mergeContacts } from '../../store/contact-merge/merge-contacts.ts'
import { builder } from '../builder.ts'
import { enumOf } from '../code/enum-of.ts'
import { ContactRef } from '../contact/contact.ts'
import { contactField } from '../contact/contact-field.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { seekerOfRowField } from '../seeker/seeker-id.ts'
import { ContactMergeRef } from './contact-merge.ts'

const meanings = {
  keep: 'The value of the kept contact, or of the other if it has none.',
  other: 'The value of the removed contact, or of the kept one if it has none.',
  longest: 'The longer text, or the larger number.',
  earliest: 'The earlier moment.',
  latest: 'The later moment.',
  union: 'The values of both.',
  both: 'The two texts, one below the other.',
} as const satisfies Record<MergeChoice, string>

const MergeChoiceRef = enumOf(
  'MergeChoice',
  'Which value stands when two contacts become one.',
  [...new Set(Object.values(mergeChoices).flat())],
  meanings,
)

const MergePolicyInput = builder.inputType('MergePolicyInput', {
  description: 'Which value of each field the merged contact gets; absent fields follow the default.',
  fields: (t) =>
    Object.fromEntries(
      Object.entries(mergeChoices).map(([field, [usual, ...others]]) => [
        field,
        t.field({
          type: MergeChoiceRef,
          description: `The default is ${code(usual)}; ${others.map(code).join(' and ')} are allowed as well.`,
        }),
      ]),
    ),
})

function code(choice: string): string {
  return `\`${choice.toUpperCase()}\``
}

builder.relayMutationField(
  'mergeContacts',
  {
    description: 'Two contacts of a seeker who are the same person.',
    inputFields: (t) => ({
      seekerId: seekerOfRowField(t),
      keep: t.globalID({ for: ContactRef, required: true, description: 'Id of the contact to keep.' }),
      remove: t.globalID({ for: ContactRef, required: true, description: 'Id of the contact to merge into it.' }),
      policy: t.field({
        type: MergePolicyInput,
        description: 'Which values the merged contact gets; the defaults where absent.',
      }),
    }),
  },
  {
    access: 'portal_and_seeker',
    description: 'Merges two contacts and everything that names them. Activities stay, and the merge can be undone.',
    resolve: async (_root, { input: { keep, remove, policy } }, context) => {
      const chosen = Object.entries(policy ?? {}).filter(([, choice]) => choice !== null)
      const pair = { keep: keep.id, remove: remove.id, policy: Object.fromEntries(chosen) }
      return payloadOf(await mergeContacts(pair, context))
    },
  },
  {
    description: 'The kept contact and the merge, or the errors of the input.',
    outputFields: (t) => ({
      contact: contactField(t, 'The kept contact; null if there are errors.', ({ contactId }) => contactId),
      merge: t.prismaField({
        type: ContactMergeRef,
        nullable: true,
        description: 'The merge, for `undoMerge`; null if there are errors.',
        resolve: (query, { value }, _args, { prisma, tenantId }) =>
          value
            ? prisma.contactMerge.findUnique({ ...query, where: { tenantId_id: { tenantId, id: value.mergeId } } })
            : null,
      }),
      userErrors: userErrorsField(t),
    }),
  },
)
