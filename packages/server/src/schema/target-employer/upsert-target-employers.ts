import type { TargetEmployer } from '../../../generated/prisma/client.ts'
import { upsertTargetEmployers } from '../../store/target-employer/upsert-target-employers.ts'
import { builder } from '../builder.ts'
import { TargetEmployerUpsertInput, toCoreChanges } from '../input/record-input.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { allOrNothingDescription, upsertedRef, withStored } from '../payload/upserted.ts'
import { seekerIdField } from '../seeker/seeker-id.ts'
import { TargetEmployerRef } from './target-employer.ts'

const UpsertedTargetEmployerRef = upsertedRef<TargetEmployer>('UpsertedTargetEmployer', 'portal_and_seeker', (t) => ({
  targetEmployer: t.field({
    type: TargetEmployerRef,
    nullable: true,
    description: 'The target employer as it is stored now; null if there is none.',
    resolve: ({ stored }) => stored(),
  }),
}))

builder.relayMutationField(
  'upsertTargetEmployers',
  {
    description: 'Target employers of a seeker to add or to change.',
    inputFields: (t) => ({
      seekerId: seekerIdField(t),
      targetEmployers: t.field({
        type: [TargetEmployerUpsertInput],
        required: true,
        description: 'At most 500 target employers, in any order.',
      }),
      allOrNothing: t.boolean({ description: allOrNothingDescription, defaultValue: false }),
    }),
  },
  {
    access: 'portal_and_seeker',
    description:
      "Adds or changes target employers by the portal's own ids; a refused row leaves the others as they are.",
    resolve: async (_root, { input: { seekerId, targetEmployers, allOrNothing } }, context) => {
      const rows = targetEmployers.map(toCoreChanges)
      const given = { seekerId: seekerId.id, rows, allOrNothing: allOrNothing ?? false }
      return payloadOf(await upsertTargetEmployers(given, context))
    },
  },
  {
    description: 'What was done with each row, or the errors of the input.',
    outputFields: (t) => ({
      results: t.field({
        type: [UpsertedTargetEmployerRef],
        nullable: true,
        description: 'What was done with each row, in the order of the input; null if there are errors.',
        resolve: ({ value }, _args, { prisma, tenantId }) =>
          withStored(value, (ids) => prisma.targetEmployer.findMany({ where: { tenantId, id: { in: ids } } })),
      }),
      userErrors: userErrorsField(t),
    }),
  },
)
