import { undoMerge } from '../../store/contact-merge/undo-merge.ts'
import { builder } from '../builder.ts'
import { ContactRef } from '../contact/contact.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { ContactMergeRef } from './contact-merge.ts'

builder.relayMutationField(
  'undoMerge',
  {
    description: 'A merge to undo.',
    inputFields: (t) => ({
      mergeId: t.globalID({ for: ContactMergeRef, required: true, description: 'Id of the merge.' }),
    }),
  },
  {
    access: 'portal_and_seeker',
    description: 'Undoes a merge; activities added since stay with the kept contact.',
    resolve: async (_root, { input: { mergeId } }, context) => payloadOf(await undoMerge(mergeId.id, context)),
  },
  {
    description: 'The two contacts, or the errors of the input.',
    outputFields: (t) => ({
      contacts: t.prismaField({
        type: [ContactRef],
        description: 'The kept contact, then the restored one; empty if there are errors.',
        resolve: async (query, { value: ids = [] }, _args, { prisma, tenantId }) => {
          const rows = await prisma.contact.findMany({ ...query, where: { tenantId, id: { in: [...ids] } } })
          return ids.flatMap((id) => rows.filter((row) => row.id === id))
        },
      }),
      userErrors: userErrorsField(t),
    }),
  },
)
