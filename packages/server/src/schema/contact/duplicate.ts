import { type Duplicate, type DuplicateReason, describeDuplicateReason, findDuplicates } from '@tiecraft/core'
import { duplicateVerdicts } from '@tiecraft/core/rules'
import * as z from 'zod'
import { builder } from '../builder.ts'
import { enumOf } from '../code/enum-of.ts'
import { connectionOf } from '../list/connection.ts'
import { derivedPage } from '../list/derived-list.ts'
import { seekerOfRow } from '../plugin/subject/subject-plugin.ts'
import { SeekerRef } from '../seeker/seeker.ts'
import { peopleField } from './person-field.ts'

const DuplicateVerdictRef = enumOf(
  'DuplicateVerdict',
  'How sure it is that two contacts are one person.',
  duplicateVerdicts,
  {
    likely: 'A score of 0.9 or more.',
    possible: 'A score from 1/3 to 0.9.',
    unlikely: 'A score below 1/3.',
  },
)

const DuplicateReasonRef = builder.objectRef<DuplicateReason>('DuplicateReason').implement({
  access: 'portal_and_seeker',
  description: 'A reason for or against two contacts being the same person.',
  fields: (t) => ({
    text: t.string({
      description: 'The reason as a sentence.',
      resolve: (reason, _args, { sentences }) => describeDuplicateReason(reason, sentences),
    }),
    weight: t.exposeFloat('weight', { description: 'The weight in log-odds, such as 2.3; below 0 it counts against.' }),
  }),
})

const DuplicateRef = builder.objectRef<Duplicate>('Duplicate').implement({
  access: 'portal_and_seeker',
  description: 'Two contacts who may be the same person; the seeker decides whether to merge them.',
  fields: (t) => ({
    contacts: peopleField(t, 'The two contacts.', ({ contactIds }) => contactIds),
    score: t.exposeFloat('score', {
      description: 'The probability that they are the same person, 0 to 1; the weights are assumptions.',
    }),
    verdict: t.expose('verdict', { type: DuplicateVerdictRef, description: 'The verdict by the score.' }),
    text: t.string({
      description: 'The verdict as a sentence.',
      resolve: ({ verdict }, _args, { sentences }) => sentences.duplicateVerdicts[verdict],
    }),
    reasons: t.expose('reasons', { type: [DuplicateReasonRef], description: 'The reasons for it.' }),
  }),
})

const DuplicateConnectionRef = connectionOf('Duplicate', DuplicateRef)

const byProbability = {
  list: 'duplicates',
  values: z.tuple([z.number(), z.string(), z.string()]),
  of: ({ score, contactIds: [one, other] }: Duplicate) => [-score, one, other] as const,
}

builder.prismaObjectFields(SeekerRef, (t) => ({
  duplicates: t.connection(
    {
      access: 'portal_and_seeker',
      subjectOf: seekerOfRow,
      type: DuplicateRef,
      description: 'Contacts who may be the same person, most probable first.',
      resolve: async ({ id }, page, { situationOf }) =>
        derivedPage(findDuplicates((await situationOf(id)).record.contacts), byProbability, page),
    },
    DuplicateConnectionRef,
  ),
}))
