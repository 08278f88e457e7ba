import { type RankedEmployer, rankEmployers } from '@tiecraft/core'
import { BecauseRef } from '../because/because.ts'
import { builder } from '../builder.ts'
import { ReviewRef } from '../review/review.ts'
import { PeopleAtRef } from './people-at.ts'

const RankedEmployerRef = builder.objectRef<RankedEmployer>('RankedEmployer').implement({
  access: 'everyone',
  description: 'A target employer in its place, with whom the seeker knows there.',
  fields: (t) => ({
    targetEmployerExternalId: t.id({
      description: "The portal's own id of the target employer.",
      resolve: ({ employer }) => employer.id,
    }),
    rank: t.exposeInt('rank', { description: 'The place among the target employers, 1 for the first.' }),
    people: t.expose('people', {
      type: PeopleAtRef,
      description: 'Whom the seeker knows there, by the strictly normalized name of the employer.',
    }),
    because: t.field({
      type: [BecauseRef],
      description: 'The reasons for its place.',
      resolve: ({ because }) => [...because],
    }),
  }),
})

builder.objectFields(ReviewRef, (t) => ({
  targetEmployers: t.field({
    type: [RankedEmployerRef],
    description: 'The employers the seeker would like to work for, in the order in which to go for them.',
    resolve: ({ situation }) => rankEmployers(situation),
  }),
}))
