import { undoMerge } from '../../store/contact-merge/undo-merge.ts'
import { builder } from '../builder.ts'
import { ContactRef } from '../contact/contact.ts'
import { UserErrorRef, type UserErrors, userErrors } from '../input/user-error.ts'
import { ContactMergeRef } from './contact-merge.ts'

const UndoMergeInput = builder.inputType('UndoMergeInput', {
  description: 'A merge of two contacts that is to be undone.',
  fields: (t) => ({
    mergeId: t.globalID({ for: ContactMergeRef, required: true, description: 'Id of the merge.' }),
  }),
})

const UndoMergePayload = builder
  .objectRef<{ readonly contactIds: readonly string[] } & UserErrors>('UndoMergePayload')
  .implement({
    description: 'The two contacts, or why the merge was not undone.',
    fields: (t) => ({
      contacts: t.prismaField({
        type: [ContactRef],
        description: 'The contact that was kept, then the one given back; empty where the merge was not undone.',
        resolve: async (query, { contactIds }, _args, { prisma, tenantId }) => {
          const rows = await prisma.contact.findMany({ ...query, where: { tenantId, id: { in: [...contactIds] } } })
          return contactIds.flatMap((id) => rows.filter((row) => row.id === id))
        },
      }),
      userErrors: t.expose('userErrors', { type: [UserErrorRef], description: 'What is wrong with the input.' }),
    }),
  })

builder.mutationFields((t) => ({
  undoMerge: t.field({
    type: UndoMergePayload,
    description: 'Makes two contacts of one again; what was added since stays with the contact that was kept.',
    args: { input: t.arg({ type: UndoMergeInput, required: true, description: 'The merge.' }) },
    resolve: async (_root, { input }, context) => {
      const undone = await undoMerge(input.mergeId.id, context)
      return undone.success
        ? { contactIds: undone.value, userErrors: [] }
        : { contactIds: [], ...userErrors(undone.issues) }
    },
  }),
}))
