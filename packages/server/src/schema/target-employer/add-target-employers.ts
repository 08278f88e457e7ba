import { addTargetEmployers } from '../../store/target-employer/add-target-employers.ts'
import { builder } from '../builder.ts'
import { TargetEmployerInput, toCoreInput } from '../input/record-input.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { seekerIdField } from '../seeker/seeker-id.ts'
import { TargetEmployerRef } from './target-employer.ts'

builder.relayMutationField(
  'addTargetEmployers',
  {
    description: 'Target employers to add to a seeker.',
    inputFields: (t) => ({
      seekerId: seekerIdField(t),
      targetEmployers: t.field({
        type: [TargetEmployerInput],
        required: true,
        description: 'The target employers, in any order; a seeker has at most 500.',
      }),
    }),
  },
  {
    access: 'portal_and_seeker',
    description: 'Adds employers that a seeker would like to work for, all or none.',
    resolve: async (_root, { input: { seekerId, targetEmployers } }, context) =>
      payloadOf(await addTargetEmployers(seekerId.id, toCoreInput(targetEmployers), context)),
  },
  {
    description: 'The stored entries, or the errors of the input.',
    outputFields: (t) => ({
      targetEmployers: t.prismaField({
        type: [TargetEmployerRef],
        description: 'The stored entries, in the order of the input; empty if there are errors.',
        resolve: (query, { value: ids = [] }, _args, { prisma, tenantId }) =>
          prisma.targetEmployer.findMany({
            ...query,
            where: { tenantId, id: { in: [...ids] } },
            orderBy: { id: 'asc' },
          }),
      }),
      userErrors: userErrorsField(t),
    }),
  },
)
