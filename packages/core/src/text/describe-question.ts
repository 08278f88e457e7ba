import type { Question, QuestionId } from '../questionnaire/questions.ts'
import type { Sentences } from './sentences.ts'

/** A question of the quick check in words: what is asked, and each option with what a form says for it. */
export type QuestionText = {
  /** The question. */
  readonly text: string
  /** The options, in their order; empty where any value will do. */
  readonly options: readonly OptionText[]
}

/** An option of a question in words. */
type OptionText = {
  /** What goes into the answer. */
  readonly code: string
  /** What a form says for it. */
  readonly label: string
}

/** Puts a question of the quick check and its options into words. */
export function describeQuestion(
  { id, options = [] }: Question & { readonly id: QuestionId },
  sentences: Sentences,
): QuestionText {
  const labels: Readonly<Record<string, string>> = labelsOf(id, sentences)
  return { text: sentences.questions[id], options: options.map((code) => ({ code, label: labels[code] ?? code })) }
}

function labelsOf(id: QuestionId, sentences: Sentences): Readonly<Record<string, string>> {
  const { goalOutcomes, partsOfDay, weekdays, factors, affiliations, channelNames } = sentences
  const own: Readonly<Partial<Record<QuestionId, Readonly<Record<string, string>>>>> = {
    goalOutcome: goalOutcomes,
    timesOfDay: partsOfDay,
    freeDays: weekdays,
    topics: factors,
    affiliations,
  }
  return own[id] ?? channelNames
}
