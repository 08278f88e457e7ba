import { updateTargetEmployer } from '../../store/target-employer/update-target-employer.ts'
import { builder } from '../builder.ts'
import { TargetEmployerChangesInput, toCoreChanges } from '../input/record-input.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { seekerOfRowField } from '../seeker/seeker-id.ts'
import { TargetEmployerRef } from './target-employer.ts'

builder.relayMutationField(
  'updateTargetEmployer',
  {
    description: 'Changes to a target employer.',
    inputFields: (t) => ({
      seekerId: seekerOfRowField(t),
      targetEmployerId: t.globalID({
        for: TargetEmployerRef,
        required: true,
        description: 'Id of the target employer.',
      }),
      version: t.int({
        description: 'The version that the changes expect; another version is refused. Absent to accept any.',
      }),
      changes: t.field({ type: TargetEmployerChangesInput, required: true, description: 'The changed fields.' }),
    }),
  },
  {
    access: 'portal_and_seeker',
    description: 'Changes some fields of a target employer.',
    resolve: async (_root, { input: { targetEmployerId, version, changes } }, context) => {
      const expected = version != null && { version }
      const update = { targetEmployerId: targetEmployerId.id, changes: toCoreChanges(changes), ...expected }
      return payloadOf(await updateTargetEmployer(update, context))
    },
  },
  {
    description: 'The changed target employer, or the errors of the input.',
    outputFields: (t) => ({
      targetEmployer: t.prismaField({
        type: TargetEmployerRef,
        nullable: true,
        description: 'The changed target employer; null if there are errors.',
        resolve: (query, { value: id }, _args, { prisma, tenantId }) =>
          id === undefined
            ? null
            : prisma.targetEmployer.findUnique({ ...query, where: { tenantId_id: { tenantId, id } } }),
      }),
      userErrors: userErrorsField(t),
    }),
  },
)
