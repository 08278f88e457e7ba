import { type MergeChoice, mergeChoices } from '@tiecraft/core/rules'
import { mergeContacts } from '../../store/contact-merge/merge-contacts.ts'
import { builder } from '../builder.ts'
import { enumOf } from '../code/enum-of.ts'
import { ContactRef } from '../contact/contact.ts'
import { contactField } from '../contact/contact-field.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { ContactMergeRef } from './contact-merge.ts'

const meanings = {
  keep: 'The value of the contact kept, if there is one.',
  other: 'The value of the contact removed, if there is one.',
  longest: 'The longer text, or the larger number.',
  earliest: 'The earlier moment.',
  latest: 'The later moment.',
  union: 'All of both.',
} as const satisfies Record<MergeChoice, string>

const MergeChoiceRef = enumOf(
  'MergeChoice',
  'Which value stands when two contacts become one.',
  [...new Set(Object.values(mergeChoices).flat())],
  meanings,
)

const MergePolicyInput = builder.inputType('MergePolicyInput', {
  description: 'How fields of two contacts become one, where it is to be other than usual.',
  fields: (t) =>
    Object.fromEntries(
      Object.entries(mergeChoices).map(([field, [usual, ...others]]) => [
        field,
        t.field({
          type: MergeChoiceRef,
          description: `The usual choice is ${code(usual)}; ${others.map(code).join(' and ')} can be chosen as well.`,
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
    description: 'Two contacts of a seeker who are one person.',
    inputFields: (t) => ({
      keep: t.globalID({ for: ContactRef, required: true, description: 'Id of the contact to keep.' }),
      remove: t.globalID({ for: ContactRef, required: true, description: 'Id of the contact to become part of it.' }),
      policy: t.field({ type: MergePolicyInput, description: 'Whose values stand; as usual where it is absent.' }),
    }),
  },
  {
    access: 'portal_and_seeker',
    description: 'Makes two contacts one, with everything that names them; what happened stays, and it can be undone.',
    resolve: async (_root, { input: { keep, remove, policy } }, context) => {
      const chosen = Object.entries(policy ?? {}).filter(([, choice]) => choice !== null)
      const pair = { keep: keep.id, remove: remove.id, policy: Object.fromEntries(chosen) }
      return payloadOf(await mergeContacts(pair, context))
    },
  },
  {
    description: 'The contact kept and what undoes the merge, or why the two were not merged.',
    outputFields: (t) => ({
      contact: contactField(t, 'The contact kept; absent where the two were not merged.', ({ contactId }) => contactId),
      merge: t.prismaField({
        type: ContactMergeRef,
        nullable: true,
        description: 'The merge, to be undone by its id; absent where the two were not merged.',
        resolve: (query, { value }, _args, { prisma, tenantId }) =>
          value
            ? prisma.contactMerge.findUnique({ ...query, where: { tenantId_id: { tenantId, id: value.mergeId } } })
            : null,
      }),
      userErrors: userErrorsField(t),
    }),
  },
)
