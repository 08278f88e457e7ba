import {
  type Contact,
  describeEvent,
  type EventPreparation,
  parseEvent,
  prepareForEvent,
  type Situation,
} from '@tiecraft/core'
import { eventSchema } from '@tiecraft/core/storage'
import type { Context } from '../../request/context.ts'
import { BecauseRef } from '../because/because.ts'
import { builder } from '../builder.ts'
import { inputOf } from '../input/input-of.ts'
import { toCoreInput } from '../input/record-input.ts'
import { validOrThrow } from '../input/valid-or-throw.ts'
import { ReviewRef } from '../review/review.ts'
import { SeekerRef } from '../seeker/seeker.ts'
import { ComfortLessonRef, EventNoteRef, OpenerRef, SpotRef } from './plan-enums.ts'

type SpokenPreparation = { readonly made: EventPreparation; readonly contacts: readonly Contact[] }

const NetworkingEventInput = inputOf('NetworkingEventInput', eventSchema)

const LookOutForRef = builder.objectRef<EventPreparation['lookOutFor'][number]>('LookOutFor').implement({
  access: 'everyone',
  description: 'Somebody the seeker knows who will or may be there.',
  fields: (t) => ({
    contactId: t.exposeID('contactId', { description: "The portal's own id of the contact." }),
    isExpected: t.exposeBoolean('isExpected', {
      description: 'Whether they are said to come, or only known from such places or from an employer who comes.',
    }),
    advice: t.string({
      description: 'What to talk about.',
      resolve: ({ advice }, _args, { sentences }) => sentences.stageAdvice[advice],
    }),
  }),
})

const EventComfortRef = builder.objectRef<EventPreparation['comfort']>('EventComfort').implement({
  access: 'everyone',
  description: 'How earlier events felt, beside how they were expected to feel.',
  fields: (t) => ({
    lesson: t.expose('lesson', { type: ComfortLessonRef, description: 'What may be learned from it.' }),
    text: t.string({
      description: 'The same as a sentence.',
      resolve: ({ lesson }, _args, { sentences }) => sentences.event.lessons[lesson],
    }),
    events: t.exposeInt('events', { description: 'Events with both noted.' }),
    predicted: t.exposeFloat('predicted', { nullable: true, description: 'Mean comfort expected, 1 to 5.' }),
    felt: t.exposeFloat('felt', { nullable: true, description: 'Mean comfort felt, 1 to 5.' }),
  }),
})

const EventPreparationRef = builder.objectRef<SpokenPreparation>('EventPreparation').implement({
  access: 'everyone',
  description: 'How to go to an event.',
  fields: (t) => ({
    channel: t.id({ description: 'Id of the channel it belongs to.', resolve: ({ made }) => made.channel }),
    isSensitive: t.boolean({
      description: 'Whether being there reveals something private.',
      resolve: ({ made }) => made.isSensitive,
    }),
    conversations: t.int({
      description: 'So many real conversations to aim at.',
      resolve: ({ made }) => made.conversations,
    }),
    leaveAfterMinutes: t.int({
      description: 'After so many minutes one may leave.',
      resolve: ({ made }) => made.leaveAfterMinutes,
    }),
    leaveAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When that is; absent where nobody said when it begins.',
      resolve: ({ made }) => made.leaveAt,
    }),
    aim: t.string({
      description: 'The aim as a sentence.',
      resolve: (spoken, _args, { sentences }) => describeEvent(spoken.made, sentences, spoken).aim,
    }),
    standBy: t.field({ type: [SpotRef], description: 'Where to stand.', resolve: ({ made }) => [...made.standBy] }),
    openers: t.field({ type: [OpenerRef], description: 'What to ask.', resolve: ({ made }) => [...made.openers] }),
    noteAfterwards: t.field({
      type: [EventNoteRef],
      description: 'What to note afterwards.',
      resolve: ({ made }) => [...made.noteAfterwards],
    }),
    texts: t.stringList({
      description: 'Where to stand, what to ask, whom to look out for and what to note, each as a sentence.',
      resolve: (spoken, _args, { sentences }) => {
        const { standBy, openers, lookOutFor, noteAfterwards } = describeEvent(spoken.made, sentences, spoken)
        return [...standBy, ...openers, ...lookOutFor, ...noteAfterwards]
      },
    }),
    lookOutFor: t.field({
      type: [LookOutForRef],
      description: 'Whom to look out for.',
      resolve: ({ made }) => [...made.lookOutFor],
    }),
    comfort: t.field({
      type: EventComfortRef,
      description: 'How earlier events felt.',
      resolve: ({ made }) => made.comfort,
    }),
    because: t.field({ type: [BecauseRef], description: 'Why.', resolve: ({ made }) => [...made.because] }),
  }),
})

const about = 'How to go to an event: what to aim at, where to stand, what to ask, when to leave.'

builder.objectFields(ReviewRef, (t) => ({
  eventPreparation: t.field({
    type: EventPreparationRef,
    description: about,
    args: {
      event: t.arg({ access: 'everyone', type: NetworkingEventInput, required: true, description: 'The event.' }),
    },
    resolve: ({ situation }, { event }, context) => prepare(event, situation, context),
  }),
}))

builder.prismaObjectFields(SeekerRef, (t) => ({
  eventPreparation: t.field({
    access: 'derived',
    type: EventPreparationRef,
    description: about,
    args: {
      event: t.arg({ access: 'everyone', type: NetworkingEventInput, required: true, description: 'The event.' }),
    },
    resolve: async ({ id }, { event }, context) => prepare(event, await context.situationOf(id), context),
  }),
}))

function prepare(input: object, situation: Situation, context: Context): SpokenPreparation {
  const event = validOrThrow(parseEvent(toCoreInput(input)), context)
  return { made: prepareForEvent(event, situation), contacts: situation.record.contacts }
}
