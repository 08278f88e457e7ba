import { type MergeChoice, mergeChoices } from '@tiecraft/core'
import { mergeContacts } from '../../store/contact-merge/merge-contacts.ts'
import { builder } from '../builder.ts'
import { enumOf } from '../code/enum-of.ts'
import { ContactRef } from '../contact/contact.ts'
import { UserErrorRef, type UserErrors, userErrors } from '../input/user-error.ts'
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

const MergeContactsInput = builder.inputType('MergeContactsInput', {
  description: 'Two contacts of a seeker who are one person.',
  fields: (t) => ({
    keep: t.globalID({ for: ContactRef, required: true, description: 'Id of the contact to keep.' }),
    remove: t.globalID({ for: ContactRef, required: true, description: 'Id of the contact to become part of it.' }),
    policy: t.field({ type: MergePolicyInput, description: 'Whose values stand; as usual where it is absent.' }),
  }),
})

type Merged = { readonly contactId?: string; readonly mergeId?: string }

const MergeContactsPayload = builder.objectRef<Merged & UserErrors>('MergeContactsPayload').implement({
  description: 'The contact kept and what undoes the merge, or why the two were not merged.',
  fields: (t) => ({
    contact: t.prismaField({
      type: ContactRef,
      nullable: true,
      description: 'The contact kept; absent where the two were not merged.',
      resolve: (query, { contactId: id }, _args, { prisma, tenantId }) =>
        id ? prisma.contact.findUnique({ ...query, where: { tenantId_id: { tenantId, id } } }) : null,
    }),
    merge: t.prismaField({
      type: ContactMergeRef,
      nullable: true,
      description: 'The merge, to be undone by its id; absent where the two were not merged.',
      resolve: (query, { mergeId: id }, _args, { prisma, tenantId }) =>
        id ? prisma.contactMerge.findUnique({ ...query, where: { tenantId_id: { tenantId, id } } }) : null,
    }),
    userErrors: t.expose('userErrors', { type: [UserErrorRef], description: 'What is wrong with the input.' }),
  }),
})

builder.mutationFields((t) => ({
  mergeContacts: t.field({
    type: MergeContactsPayload,
    description: 'Makes two contacts one, with everything that names them; what happened stays, and it can be undone.',
    args: { input: t.arg({ type: MergeContactsInput, required: true, description: 'The two contacts.' }) },
    resolve: async (_root, { input: { keep, remove, policy } }, context) => {
      const chosen = Object.entries(policy ?? {}).filter(([, choice]) => choice !== null)
      const pair = { keep: keep.id, remove: remove.id, policy: Object.fromEntries(chosen) }
      const merged = await mergeContacts(pair, context)
      return merged.success ? { ...merged.value, userErrors: [] } : userErrors(merged.issues)
    },
  }),
}))
