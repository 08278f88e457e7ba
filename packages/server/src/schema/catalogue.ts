import { channels, en, type Question, questions } from '@tiecraft/core'
import { builder } from '../builder.ts'
import { ChannelRef } from './channel-advice.ts'
import { QuestionKindRef } from './enums.ts'

const QuestionRef = builder.objectRef<Question & { readonly text: string }>('Question').implement({
  description: 'A question of the quick check, as a portal would show it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The field of `AnswersInput` that it fills.' }),
    text: t.exposeString('text', { description: 'The question.' }),
    kind: t.expose('kind', { type: QuestionKindRef, description: 'What kind of field it needs.' }),
    options: t.stringList({ description: 'What can be chosen.', resolve: ({ options = [] }) => [...options] }),
    minimum: t.expose('minimum', { type: 'Float', nullable: true, description: 'The least that can be entered.' }),
    maximum: t.expose('maximum', { type: 'Float', nullable: true, description: 'The most that can be entered.' }),
  }),
})

builder.queryFields((t) => ({
  channels: t.field({
    type: [ChannelRef],
    description: 'The catalogue of networking channels.',
    resolve: () => [...channels],
  }),
  questions: t.field({
    type: [QuestionRef],
    description: 'The ten questions of the quick check.',
    resolve: () => questions.map((question) => ({ ...question, text: en.questions[question.id] })),
  }),
}))
