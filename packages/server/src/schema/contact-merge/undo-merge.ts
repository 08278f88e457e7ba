import { undoMerge } from '../../store/contact-merge/undo-merge.ts'
import { builder } from '../builder.ts'
import { ContactRef } from '../contact/contact.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { ContactMergeRef } from './contact-merge.ts'

builder.relayMutationField(
  'undoMerge',
  {
    description: 'A merge of two contacts that is to be undone.',
    inputFields: (t) => ({
      mergeId: t.globalID({ for: ContactMergeRef, required: true, description: 'Id of the merge.' }),
    }),
  },
  {
    access: 'portal_and_seeker',
    description: 'Makes two contacts of one again; what was added since stays with the contact that was kept.',
    resolve: async (_root, { input: { mergeId } }, context) => payloadOf(await undoMerge(mergeId.id, context)),
  },
  {
    description: 'The two contacts, or why the merge was not undone.',
    outputFields: (t) => ({
      contacts: t.prismaField({
        type: [ContactRef],
        description: 'The contact that was kept, then the one given back; empty where the merge was not undone.',
        resolve: async (query, { value: ids = [] }, _args, { prisma, tenantId }) => {
          const rows = await prisma.contact.findMany({ ...query, where: { tenantId, id: { in: [...ids] } } })
          return ids.flatMap((id) => rows.filter((row) => row.id === id))
        },
      }),
      userErrors: userErrorsField(t),
    }),
  },
)
