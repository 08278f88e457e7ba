import { type IntroductionSuggestion, suggestIntroductions } from '@tiecraft/core'
import { builder } from '../builder.ts'
import { BecauseRef } from './because.ts'
import { SeekerRef } from './seeker.ts'

const IntroductionSuggestionRef = builder.objectRef<IntroductionSuggestion>('IntroductionSuggestion').implement({
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

builder.prismaObjectFields(SeekerRef, (t) => ({
  suggestedIntroductions: t.field({
    type: [IntroductionSuggestionRef],
    description: 'Whom to introduce to whom, best first, twenty at most.',
    args: { asOf: t.arg({ type: 'DateTime', description: 'The moment to look at; now unless said otherwise.' }) },
    resolve: async ({ id }, { asOf }, { situationOf }) => {
      const { record, now, relationships } = await situationOf(id, asOf)
      return suggestIntroductions(record, { now, relationships })
    },
  }),
}))
