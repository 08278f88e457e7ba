import {
  deriveIntroductions,
  type Introduction,
  type IntroductionPreview,
  type IntroductionSuggestion,
  previewIntroduction,
  suggestIntroductions,
} from '@tiecraft/core'
import { consents, introductionEventTypes, introductionStages } from '@tiecraft/core/rules'
import { activityTypes } from '@tiecraft/core/storage'
import * as z from 'zod'
import { BecauseRef } from '../because/because.ts'
import { builder } from '../builder.ts'
import { enumOf, meaningsOf } from '../code/enum-of.ts'
import { peopleField, personField, personOrNullField } from '../contact/person-field.ts'
import { asOfArgs } from '../input/as-of.ts'
import { connectionOf } from '../list/connection.ts'
import { derivedPage } from '../list/derived-list.ts'
import { SeekerRef } from '../seeker/seeker.ts'

const IntroductionStageRef = enumOf('IntroductionStage', 'How far an introduction has come.', introductionStages, {
  suggested: 'Neither contact was asked yet.',
  asked_one: 'At least one of the two was asked; not both have agreed.',
  agreed_both: 'Both have agreed to meet.',
  made: 'The two were introduced to each other.',
  followed_up: 'The seeker followed up on it.',
  declined: 'One of the two declined.',
})

const ConsentRef = enumOf('Consent', 'What one side of an introduction has said.', consents, {
  not_asked: 'The contact was not asked yet.',
  asked: 'The contact was asked and has not answered.',
  agreed: 'The contact agreed to meet the other.',
  declined: 'The contact declined.',
})

export const IntroductionEventTypeRef = enumOf(
  'IntroductionEventType',
  'What can happen on the way to an introduction; each is an activity of the log.',
  introductionEventTypes,
  meaningsOf(activityTypes),
)

const IntroductionPreviewRef = builder.objectRef<IntroductionPreview>('IntroductionPreview').implement({
  access: 'everyone',
  description: 'A possible next event of an introduction.',
  fields: (t) => ({
    type: t.expose('event', { type: IntroductionEventTypeRef, description: 'The type of the event.' }),
    contact: personOrNullField(t, 'The contact it concerns; null if it concerns both.', ({ contactId }) => contactId),
    stage: t.expose('stage', {
      type: IntroductionStageRef,
      description: 'The stage of the introduction after the event.',
    }),
  }),
})

const IntroductionConsentRef = builder
  .objectRef<{ readonly contactId: string; readonly consent: Introduction['consents'][number] }>('IntroductionConsent')
  .implement({
    access: 'everyone',
    description: 'The answer of one of two contacts to being introduced to the other.',
    fields: (t) => ({
      contact: personField(t, 'The contact.', ({ contactId }) => contactId),
      consent: t.expose('consent', { type: ConsentRef, description: 'The answer.' }),
    }),
  })

export const IntroductionRef = builder.objectRef<Introduction>('Introduction').implement({
  access: 'everyone',
  description: 'An introduction of two contacts to each other.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id of the introduction, the same for the same two contacts.' }),
    contacts: peopleField(t, 'The two contacts.', ({ contactIds }) => contactIds),
    stage: t.expose('stage', { type: IntroductionStageRef, description: 'The stage it has reached.' }),
    stageSince: t.expose('stageSince', { type: 'DateTime', nullable: true, description: 'The moment since when.' }),
    consents: t.field({
      type: [IntroductionConsentRef],
      description: 'The answers of the two contacts.',
      resolve: ({ contactIds: [first, second], consents: [firsts, seconds] }) => [
        { contactId: first, consent: firsts },
        { contactId: second, consent: seconds },
      ],
    }),
    nextSteps: t.field({
      type: [IntroductionPreviewRef],
      description: 'Possible next events, best first; empty once it is over.',
      resolve: (introduction) => [...previewIntroduction(introduction)],
    }),
  }),
})

const IntroductionSuggestionRef = builder.objectRef<IntroductionSuggestion>('IntroductionSuggestion').implement({
  access: 'everyone',
  description: 'Two contacts who could help each other.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id that the introduction would have, the same each time.' }),
    contacts: peopleField(t, 'The two contacts.', ({ contactIds }) => contactIds),
    mutual: t.exposeBoolean('mutual', { description: 'Whether each needs something that the other offers.' }),
    askFirst: personField(
      t,
      'The contact to ask first: the one who would give more (an assumption).',
      ({ askFirst }) => askFirst,
    ),
    because: t.expose('because', { type: [BecauseRef], description: 'The needs and offers that match, as reasons.' }),
  }),
})

const IntroductionConnectionRef = connectionOf('Introduction', IntroductionRef)

const lastMovedFirst = {
  list: 'introductions',
  values: z.tuple([z.number(), z.string()]),
  of: ({ id, stageSince }: Introduction) => [-(stageSince?.getTime() ?? 0), id] as const,
}

builder.prismaObjectFields(SeekerRef, (t) => ({
  introductions: t.connection(
    {
      access: 'derived',
      type: IntroductionRef,
      description: 'Introductions of contacts to each other that have begun, latest change first.',
      args: asOfArgs,
      resolve: async ({ id }, { asOf, ...page }, { situationOf }) => {
        const situation = await situationOf(id, asOf)
        const introductions = deriveIntroductions(situation)
        return derivedPage(introductions, lastMovedFirst, page)
      },
    },
    IntroductionConnectionRef,
  ),
  suggestedIntroductions: t.field({
    access: 'derived',
    type: [IntroductionSuggestionRef],
    description: 'Pairs of contacts to introduce to each other, best first, at most 20.',
    args: asOfArgs,
    resolve: async ({ id }, { asOf }, { situationOf }) => suggestIntroductions(await situationOf(id, asOf)),
  }),
}))
