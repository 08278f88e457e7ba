import { updateSeeker } from '../../store/seeker/update-seeker.ts'
import { builder } from '../builder.ts'
import { SeekerChangesInput, toCoreChanges } from '../input/record-input.ts'
import { UserErrorRef, type UserErrors, userErrors } from '../input/user-error.ts'
import { SeekerRef } from './seeker.ts'

const UpdateSeekerInput = builder.inputType('UpdateSeekerInput', {
  description: 'Changes of a seeker.',
  fields: (t) => ({
    seekerId: t.globalID({ for: SeekerRef, required: true, description: 'Id of the seeker.' }),
    version: t.int({ description: 'The version the changes are meant for; whatever the version where it is absent.' }),
    changes: t.field({ type: SeekerChangesInput, required: true, description: 'What is to change.' }),
  }),
})

const UpdateSeekerPayload = builder
  .objectRef<{ readonly seekerId?: string } & UserErrors>('UpdateSeekerPayload')
  .implement({
    description: 'The seeker as changed, or what is wrong with the input.',
    fields: (t) => ({
      seeker: t.prismaField({
        type: SeekerRef,
        nullable: true,
        description: 'The seeker; absent where the input is wrong.',
        resolve: (query, { seekerId: id }, _args, { prisma, tenantId }) =>
          id ? prisma.seeker.findUnique({ ...query, where: { tenantId_id: { tenantId, id } } }) : null,
      }),
      userErrors: t.expose('userErrors', { type: [UserErrorRef], description: 'What is wrong with the input.' }),
    }),
  })

builder.mutationFields((t) => ({
  updateSeeker: t.field({
    type: UpdateSeekerPayload,
    description: 'Changes some fields of a seeker.',
    args: { input: t.arg({ type: UpdateSeekerInput, required: true, description: 'The changes.' }) },
    resolve: async (_root, { input: { seekerId, version, changes } }, context) => {
      const update = { seekerId: seekerId.id, changes: toCoreChanges(changes), ...(version != null && { version }) }
      const updated = await updateSeeker(update, context)
      return updated.success ? { seekerId: updated.value, userErrors: [] } : userErrors(updated.issues)
    },
  }),
}))
