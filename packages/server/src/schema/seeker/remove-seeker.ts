import { removeSeeker } from '../../store/seeker/remove-seeker.ts'
import { builder } from '../builder.ts'
import { UserErrorRef, type UserErrors, userErrors } from '../input/user-error.ts'
import { SeekerRef } from './seeker.ts'

const RemoveSeekerInput = builder.inputType('RemoveSeekerInput', {
  description: 'A seeker who is to be removed.',
  fields: (t) => ({
    seekerId: t.globalID({ for: SeekerRef, required: true, description: 'Id of the seeker.' }),
  }),
})

const RemoveSeekerPayload = builder
  .objectRef<{ readonly externalId?: string } & UserErrors>('RemoveSeekerPayload')
  .implement({
    description: 'Who was removed, or what is wrong with the input.',
    fields: (t) => ({
      externalId: t.exposeID('externalId', {
        nullable: true,
        description: "The portal's own id of the seeker; absent where nobody was removed.",
      }),
      userErrors: t.expose('userErrors', { type: [UserErrorRef], description: 'What is wrong with the input.' }),
    }),
  })

builder.mutationFields((t) => ({
  removeSeeker: t.field({
    type: RemoveSeekerPayload,
    description: 'Removes a seeker with everything stored of them; it cannot be undone.',
    args: { input: t.arg({ type: RemoveSeekerInput, required: true, description: 'The seeker.' }) },
    resolve: async (_root, { input }, context) => {
      const removed = await removeSeeker(input.seekerId.id, context)
      return removed.success ? { externalId: removed.value, userErrors: [] } : userErrors(removed.issues)
    },
  }),
}))
