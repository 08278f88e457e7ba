import { type Contact, describeTask, type LeftOut } from '@tiecraft/core'
import { peopleOf } from '@tiecraft/core/rules'
import { builder } from '../builder.ts'
import { peopleField } from '../contact/person-field.ts'
import { LeftOutReasonRef, PlanFindingRef, PlanTaskKindRef } from './plan-enums.ts'

/** Something left out, with what its text needs. */
type SpokenLeftOut = {
  readonly leftOut: LeftOut
  readonly contacts: readonly Contact[]
}

export const LeftOutRef = builder.objectRef<SpokenLeftOut>('LeftOut').implement({
  access: 'everyone',
  description: 'Something worth doing that is not in the week, and why.',
  fields: (t) => ({
    id: t.id({ description: 'The id it would have as an action.', resolve: ({ leftOut }) => leftOut.id }),
    kind: t.field({
      type: PlanTaskKindRef,
      description: 'The kind of action.',
      resolve: ({ leftOut }) => leftOut.task.kind,
    }),
    contacts: peopleField(t, 'The contacts it is about.', ({ leftOut }) => peopleOf(leftOut.task)),
    isSensitive: t.boolean({
      description: 'Whether it reveals something private, such as a place of worship.',
      resolve: ({ leftOut }) => leftOut.isSensitive,
    }),
    minutes: t.int({ description: 'The usual duration, in minutes.', resolve: ({ leftOut }) => leftOut.minutes }),
    answers: t.field({
      type: PlanFindingRef,
      description: 'What the action serves, such as a cause or a thank-you.',
      resolve: ({ leftOut }) => leftOut.answers,
    }),
    reason: t.field({
      type: LeftOutReasonRef,
      description: 'Why it is not in the week.',
      resolve: ({ leftOut }) => leftOut.reason,
    }),
    title: t.string({
      description: 'What to do.',
      resolve: ({ leftOut, contacts }, _args, { sentences }) => describeTask(leftOut.task, sentences, { contacts }),
    }),
  }),
})
