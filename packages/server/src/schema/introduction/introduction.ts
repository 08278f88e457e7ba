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
import { asOfArgs } from '../input/as-of.ts'
import { derivedPage } from '../list/derived-list.ts'
import { SeekerRef } from '../seeker/seeker.ts'

const IntroductionStageRef = enumOf('IntroductionStage', 'How far an introduction has come.', introductionStages, {
  suggested: 'Nobody was asked yet.',
  asked_one: 'One of the two, or both, were asked; not both have agreed.',
  agreed_both: 'Both have agreed to meet.',
  made: 'The two were introduced to each other.',
  followed_up: 'The seeker asked what came of it.',
  declined: 'One of the two would rather not.',
})

const ConsentRef = enumOf('Consent', 'What one side of an introduction has said.', consents, {
  not_asked: 'Was not asked yet.',
  asked: 'Was asked, and has not answered.',
  agreed: 'Would like to meet the other.',
  declined: 'Would rather not.',
})

export const IntroductionEventTypeRef = enumOf(
  'IntroductionEventType',
  'What can happen on the way to an introduction; each is an activity of the log.',
  introductionEventTypes,
  meaningsOf(activityTypes),
)

const IntroductionPreviewRef = builder.objectRef<IntroductionPreview>('IntroductionPreview').implement({
  access: 'everyone',
  description: 'What can happen next with an introduction, and where it leads.',
  fields: (t) => ({
    type: t.expose('event', { type: IntroductionEventTypeRef, description: 'What can happen.' }),
    contactId: t.exposeID('contactId', {
      nullable: true,
      description: "The portal's own id of the one of the two it concerns; absent where it concerns both.",
    }),
    stage: t.expose('stage', { type: IntroductionStageRef, description: 'Where the introduction would stand then.' }),
  }),
})

const IntroductionConsentRef = builder
  .objectRef<{ readonly contactId: string; readonly consent: Introduction['consents'][number] }>('IntroductionConsent')
  .implement({
    access: 'everyone',
    description: 'What one of two contacts has said to being introduced to the other.',
    fields: (t) => ({
      contactId: t.exposeID('contactId', { description: "The portal's own id of the contact." }),
      consent: t.expose('consent', { type: ConsentRef, description: 'What they said.' }),
    }),
  })

export const IntroductionRef = builder.objectRef<Introduction>('Introduction').implement({
  access: 'everyone',
  description: 'Where the introduction of two contacts to each other stands.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Identifies the introduction: the same for the same two contacts.' }),
    contactIds: t.idList({
      description: "The portal's own ids of the two contacts.",
      resolve: ({ contactIds }) => [...contactIds],
    }),
    stage: t.expose('stage', { type: IntroductionStageRef, description: 'How far it has come.' }),
    stageSince: t.expose('stageSince', { type: 'DateTime', nullable: true, description: 'Since when.' }),
    consents: t.field({
      type: [IntroductionConsentRef],
      description: 'What each of the two has said.',
      resolve: ({ contactIds: [first, second], consents: [firsts, seconds] }) => [
        { contactId: first, consent: firsts },
        { contactId: second, consent: seconds },
      ],
    }),
    nextSteps: t.field({
      type: [IntroductionPreviewRef],
      description: 'What can happen next, best first; empty when it is over.',
      resolve: (introduction) => [...previewIntroduction(introduction)],
    }),
  }),
})

const IntroductionSuggestionRef = builder.objectRef<IntroductionSuggestion>('IntroductionSuggestion').implement({
  access: 'everyone',
  description: 'Two contacts who could help each other.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Identifies the introduction it would be, the same each time.' }),
    contactIds: t.idList({
      description: "The portal's own ids of the two contacts.",
      resolve: ({ contactIds }) => [...contactIds],
    }),
    mutual: t.exposeBoolean('mutual', { description: 'Whether each needs something that the other offers.' }),
    askFirst: t.exposeID('askFirst', {
      description: 'Whom to ask first: the one who would give more (an assumption).',
    }),
    because: t.expose('because', { type: [BecauseRef], description: 'Which need meets which offer.' }),
  }),
})

const lastMovedFirst = {
  list: 'introductions',
  values: z.tuple([z.number(), z.string()]),
  of: ({ id, stageSince }: Introduction) => [-(stageSince?.getTime() ?? 0), id] as const,
}

builder.prismaObjectFields(SeekerRef, (t) => ({
  introductions: t.connection({
    access: 'derived',
    type: IntroductionRef,
    description: 'The introductions of contacts to each other that have begun, the one that moved last first.',
    args: asOfArgs,
    resolve: async ({ id }, { asOf, ...page }, { situationOf }) => {
      const situation = await situationOf(id, asOf)
      const introductions = deriveIntroductions(situation)
      return derivedPage(introductions, lastMovedFirst, page)
    },
  }),
  suggestedIntroductions: t.field({
    access: 'derived',
    type: [IntroductionSuggestionRef],
    description: 'Whom to introduce to whom, best first, twenty at most.',
    args: asOfArgs,
    resolve: async ({ id }, { asOf }, { situationOf }) => suggestIntroductions(await situationOf(id, asOf)),
  }),
}))
