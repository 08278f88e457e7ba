import { channels, describeQuestion, type Question, type QuestionText, questions } from '@tiecraft/core'
import { builder } from '../builder.ts'
import { ChannelRef } from '../channel/channel.ts'
import { QuestionKindRef } from '../code/enums.ts'

const QuestionRef = builder.objectRef<Question & { readonly inWords: QuestionText }>('Question').implement({
  access: 'everyone',
  description: 'A question of the quick check, for a form of the portal.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The field of `AnswersInput` for the answer, such as `approached`.' }),
    text: t.string({ description: 'The question.', resolve: ({ inWords }) => inWords.text }),
    kind: t.expose('kind', { type: QuestionKindRef, description: 'The kind of form field it needs.' }),
    options: t.stringList({
      description: 'The options as an answer gives them: values of an enum, or ids of channels; empty for other kinds.',
      resolve: ({ options = [] }) => options.map(spelled),
    }),
    optionLabels: t.stringList({
      description: 'What a form says for each of the options, in their order and in the language of the request.',
      resolve: ({ inWords }) => inWords.options.map(({ label }) => label),
    }),
    minimum: t.expose('minimum', {
      type: 'Float',
      nullable: true,
      description: 'The smallest allowed number; null where there is none.',
    }),
    maximum: t.expose('maximum', {
      type: 'Float',
      nullable: true,
      description: 'The largest allowed number; null where there is none.',
    }),
  }),
})

const channelIds: ReadonlySet<string> = new Set(channels.map(({ id }) => id))

/** A code as answers and inputs spell it: a value of an enum, or the id of a channel. */
function spelled(code: string): string {
  return channelIds.has(code) ? code : code.toUpperCase()
}

/** The text of a code, with its table, such as `stages`. */
type CodeText = { readonly table: string; readonly code: string; readonly text: string }

const CodeTextRef = builder.objectRef<CodeText>('CodeText').implement({
  access: 'everyone',
  description: 'The text of a code that answers contain.',
  fields: (t) => ({
    table: t.exposeString('table', { description: 'The table of the code, such as `stages` or `indicators`.' }),
    code: t.exposeString('code', {
      description: 'The code as answers spell it, such as `RAPPORT`, or the id of a channel.',
    }),
    text: t.exposeString('text', { description: 'The text in the language of the request.' }),
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
    description: 'The questions of the quick check; none is required.',
    resolve: (_root, _args, { sentences }) =>
      questions.map((question) => ({ ...question, inWords: describeQuestion(question, sentences) })),
  }),
  texts: t.field({
    access: 'everyone',
    type: [CodeTextRef],
    description: 'The text of every code that needs no facts, in the language of the request.',
    resolve: (_root, _args, { sentences }) => Object.entries(sentences).flatMap(codeTexts),
  }),
}))

function codeTexts([table, texts]: [string, unknown]): readonly CodeText[] {
  if (typeof texts !== 'object' || texts === null) return []
  return Object.entries(texts).flatMap(([code, text]) =>
    typeof text === 'string' ? [{ table, code: table === 'questions' ? code : spelled(code), text }] : [],
  )
}
