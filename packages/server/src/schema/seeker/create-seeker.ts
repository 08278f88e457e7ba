import { createSeeker } from '../../store/seeker/create-seeker.ts'
import { builder } from '../builder.ts'
import { SeekerInput, toCoreInput } from '../input/record-input.ts'
import { UserErrorRef, type UserErrors, userErrors } from '../input/user-error.ts'
import { SeekerRef } from './seeker.ts'

const CreateSeekerPayload = builder
  .objectRef<{ readonly seekerId?: string } & UserErrors>('CreateSeekerPayload')
  .implement({
    description: 'The new seeker, or what is wrong with the input.',
    fields: (t) => ({
      seeker: t.prismaField({
        type: SeekerRef,
        nullable: true,
        description: 'The new seeker; absent where the input is wrong.',
        resolve: (query, { seekerId }, _args, { prisma, tenantId }) =>
          seekerId ? prisma.seeker.findUnique({ ...query, where: { tenantId_id: { tenantId, id: seekerId } } }) : null,
      }),
      userErrors: t.expose('userErrors', { type: [UserErrorRef], description: 'What is wrong with the input.' }),
    }),
  })

builder.mutationFields((t) => ({
  createSeeker: t.field({
    type: CreateSeekerPayload,
    description: 'Stores a new seeker.',
    args: { input: t.arg({ type: SeekerInput, required: true, description: 'The seeker.' }) },
    resolve: async (_root, { input }, context) => {
      const created = await createSeeker(toCoreInput(input), context)
      return created.success ? { seekerId: created.value, userErrors: [] } : userErrors(created.issues)
    },
  }),
}))
