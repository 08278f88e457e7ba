import type { Seeker } from '../../../generated/prisma/client.ts'
import { upsertSeekers } from '../../store/seeker/upsert-seekers.ts'
import { builder } from '../builder.ts'
import { SeekerUpsertInput, toCoreChanges } from '../input/record-input.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { allOrNothingDescription, upsertedRef, withStored } from '../payload/upserted.ts'
import { SeekerRef } from './seeker.ts'

const UpsertedSeekerRef = upsertedRef<Seeker>('UpsertedSeeker', 'portal', (t) => ({
  seeker: t.field({
    type: SeekerRef,
    nullable: true,
    description: 'The seeker as they are stored now; null if there is none.',
    resolve: ({ stored }) => stored(),
  }),
}))

builder.relayMutationField(
  'upsertSeekers',
  {
    description: 'Seekers to add or to change.',
    inputFields: (t) => ({
      seekers: t.field({
        type: [SeekerUpsertInput],
        required: true,
        description: 'At most 1,000 seekers, in any order.',
      }),
      allOrNothing: t.boolean({ description: allOrNothingDescription, defaultValue: false }),
    }),
  },
  {
    access: 'portal',
    description: "Adds or changes seekers by the portal's own ids; a refused row leaves the others as they are.",
    resolve: async (_root, { input: { seekers, allOrNothing } }, context) =>
      payloadOf(
        await upsertSeekers({ rows: seekers.map(toCoreChanges), allOrNothing: allOrNothing ?? false }, context),
      ),
  },
  {
    description: 'What was done with each row, or the errors of the input.',
    outputFields: (t) => ({
      results: t.field({
        type: [UpsertedSeekerRef],
        nullable: true,
        description: 'What was done with each row, in the order of the input; null if there are errors.',
        resolve: ({ value }, _args, { prisma, tenantId }) =>
          withStored(value, (ids) => prisma.seeker.findMany({ where: { tenantId, id: { in: ids } } })),
      }),
      userErrors: userErrorsField(t),
    }),
  },
)
