import { channels, type Question, questions } from '@tiecraft/core'
import { builder } from '../builder.ts'
import { ChannelRef } from '../channel/channel.ts'
import { QuestionKindRef } from '../code/enums.ts'

const QuestionRef = builder.objectRef<Question & { readonly text: string }>('Question').implement({
  access: 'everyone',
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

/** What a code is called: the table it stands in, such as `stages`, the code, and its text. */
type CodeText = { readonly table: string; readonly code: string; readonly text: string }

const CodeTextRef = builder.objectRef<CodeText>('CodeText').implement({
  access: 'everyone',
  description: 'What one of the codes in the answers is called.',
  fields: (t) => ({
    table: t.exposeString('table', { description: 'What kind of code it is, such as `stages` or `indicators`.' }),
    code: t.exposeString('code', { description: "The code in the library's spelling, such as `rapport`." }),
    text: t.exposeString('text', { description: 'The words for it.' }),
  }),
})

builder.queryFields((t) => ({
  channels: t.field({
    access: 'everyone',
    type: [ChannelRef],
    description: 'The catalogue of networking channels.',
    resolve: () => [...channels],
  }),
  questions: t.field({
    access: 'everyone',
    type: [QuestionRef],
    description: 'The ten questions of the quick check.',
    resolve: (_root, _args, { sentences }) =>
      questions.map((question) => ({ ...question, text: sentences.questions[question.id] })),
  }),
  texts: t.field({
    access: 'everyone',
    type: [CodeTextRef],
    description: 'The words for every code that needs no facts, in the language of the request.',
    resolve: (_root, _args, { sentences }) => Object.entries(sentences).flatMap(codeTexts),
  }),
}))

function codeTexts([table, texts]: [string, unknown]): readonly CodeText[] {
  if (typeof texts !== 'object' || texts === null) return []
  return Object.entries(texts).flatMap(([code, text]) => (typeof text === 'string' ? [{ table, code, text }] : []))
}
