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
import { personField } from '../contact/person-field.ts'
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
  description: 'A contact who will or may be at the event.',
  fields: (t) => ({
    contact: personField(t, 'The contact.', ({ contactId }) => contactId),
    isExpected: t.exposeBoolean('isExpected', {
      description:
        'Whether the contact is expected, rather than known from such events or from an employer at the event.',
    }),
    advice: t.string({
      description: 'The advice on what to talk about.',
      resolve: ({ advice }, _args, { sentences }) => sentences.stageAdvice[advice],
    }),
  }),
})

const EventComfortRef = builder.objectRef<EventPreparation['comfort']>('EventComfort').implement({
  access: 'everyone',
  description: 'The comfort felt at earlier events, compared with the comfort expected.',
  fields: (t) => ({
    lesson: t.expose('lesson', { type: ComfortLessonRef, description: 'The lesson from the comparison.' }),
    text: t.string({
      description: 'The text as a sentence, in the language of the request.',
      resolve: ({ lesson }, _args, { sentences }) => sentences.event.lessons[lesson],
    }),
    events: t.exposeInt('events', { description: 'The number of events with both figures.' }),
    predicted: t.exposeFloat('predicted', {
      nullable: true,
      description: 'The mean comfort expected, from 1 (very hard) to 5 (easy).',
    }),
    felt: t.exposeFloat('felt', {
      nullable: true,
      description: 'The mean comfort felt, from 1 (very hard) to 5 (easy).',
    }),
  }),
})

export const EventPreparationRef = builder.objectRef<SpokenPreparation>('EventPreparation').implement({
  access: 'everyone',
  description: 'A preparation for an event.',
  fields: (t) => ({
    channel: t.id({ description: 'Id of the channel it belongs to.', resolve: ({ made }) => made.channel }),
    isSensitive: t.boolean({
      description: 'Whether belonging to the channel reveals something private, such as a religion.',
      resolve: ({ made }) => made.isSensitive,
    }),
    conversations: t.int({
      description: 'The number of real conversations to aim for.',
      resolve: ({ made }) => made.conversations,
    }),
    leaveAfterMinutes: t.int({
      description: 'The minutes after which the seeker may leave.',
      resolve: ({ made }) => made.leaveAfterMinutes,
    }),
    leaveAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'The time at which the seeker may leave; null if the start of the event is unknown.',
      resolve: ({ made }) => made.leaveAt,
    }),
    aim: t.string({
      description: 'The aim as a sentence.',
      resolve: (spoken, _args, { sentences }) => describeEvent(spoken.made, sentences, spoken).aim,
    }),
    standBy: t.field({
      type: [SpotRef],
      description: 'The advice on where to stand.',
      resolve: ({ made }) => [...made.standBy],
    }),
    openers: t.field({
      type: [OpenerRef],
      description: 'The questions to open conversations with.',
      resolve: ({ made }) => [...made.openers],
    }),
    noteAfterwards: t.field({
      type: [EventNoteRef],
      description: 'The points to note afterwards.',
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
      description: 'The contacts to look for.',
      resolve: ({ made }) => [...made.lookOutFor],
    }),
    comfort: t.field({
      type: EventComfortRef,
      description: 'The comfort felt at earlier events; null if too few have both figures.',
      resolve: ({ made }) => made.comfort,
    }),
    because: t.field({
      type: [BecauseRef],
      description: 'The reasons for it.',
      resolve: ({ made }) => [...made.because],
    }),
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
