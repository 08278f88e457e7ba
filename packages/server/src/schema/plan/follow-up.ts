import { type FollowUp, followUps } from '@tiecraft/core'
import { followUpKinds, followUpTable } from '@tiecraft/core/rules'
import { builder } from '../builder.ts'
import { enumOf } from '../code/enum-of.ts'
import { peopleField, personOrNullField } from '../contact/person-field.ts'
import { asOfArgs } from '../input/as-of.ts'
import { SeekerRef } from '../seeker/seeker.ts'

const meanings = Object.fromEntries(
  followUpKinds.map((kind) => [
    kind,
    `After: ${followUpTable[kind].after}. Closed by: ${followUpTable[kind].closedBy}.`,
  ]),
)

const FollowUpKindRef = enumOf('FollowUpKind', 'What is next after something happened.', followUpKinds, meanings)

const FollowUpRef = builder.objectRef<FollowUp>('FollowUp').implement({
  access: 'everyone',
  description: "Something that is the seeker's turn to do.",
  fields: (t) => ({
    kind: t.expose('kind', { type: FollowUpKindRef, description: 'What to do.' }),
    reason: t.string({
      description: 'What happened, and when, as a sentence.',
      resolve: ({ kind, ageDays }, _args, { sentences }) => sentences.plan.followUpReasons[kind]({ days: ageDays }),
    }),
    contacts: peopleField(
      t,
      'The contacts it is done with; none for somebody else, such as an interviewer.',
      ({ contactIds }) => contactIds,
    ),
    through: personOrNullField(
      t,
      'The contact through whom it came about, where that is somebody else.',
      ({ through }) => through,
    ),
    employer: t.string({
      nullable: true,
      description: 'The employer it concerns, if one.',
      resolve: ({ employer }) => employer,
    }),
    since: t.expose('since', { type: 'DateTime', description: 'When what it follows happened.' }),
    dueAt: t.expose('dueAt', { type: 'DateTime', description: 'By when it is due.' }),
    overdueDays: t.exposeInt('overdueDays', { description: 'Full days since it was due; 0 before.' }),
  }),
})

builder.prismaObjectFields(SeekerRef, (t) => ({
  followUps: t.field({
    access: 'derived',
    type: [FollowUpRef],
    description: "What is the seeker's turn to do after what happened, what was due first before the rest.",
    args: asOfArgs,
    resolve: ({ id }, { asOf }, { reviewOf }) => reviewOf(id, asOf, ({ situation }) => followUps(situation)),
  }),
}))
