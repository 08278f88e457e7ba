import { belongings } from '../channel/belongings.ts'
import { channels } from '../channel/channels.ts'
import { goalOutcomes } from '../seeker/goal-outcome.ts'
import { selfReportTopics } from '../seeker/self-report-topics.ts'
import { keysOf } from '../value/keys-of.ts'
import { partsOfDay } from '../value/part-of-day.ts'
import { weekdays } from '../value/weekday.ts'

/** The kinds of fields a question may need, and what each takes. */
export const questionKindMeanings = {
  choice: 'One of the options.',
  choices: 'Any of the options.',
  number: 'A number within the bounds.',
  date: 'A moment with its zone.',
  scale: 'A whole number within the bounds, from little to much.',
  counts_by_channel: 'Counts for each channel that was tried.',
  helpers: 'People who helped, and whether they were thanked.',
  people: 'People the seeker knows, with what they need and what they could offer.',
} as const

type QuestionKind = keyof typeof questionKindMeanings

/** Every kind of field. */
export const questionKinds: readonly QuestionKind[] = /* @__PURE__ */ keysOf(questionKindMeanings)

/** A question of the quick check: the kind of field and what it accepts. */
export type Question = {
  /** The field of the answers that it fills. */
  readonly id: string
  /** How it is answered. */
  readonly kind: QuestionKind
  /** The codes to choose from; absent where any value will do. */
  readonly options?: readonly string[]
  /** The smallest number allowed; absent where none is asked for. */
  readonly minimum?: number
  /** The largest number allowed; absent where none is asked for. */
  readonly maximum?: number
}

const channelIds = channels.map(({ id }) => id)

/** The quick check: thirteen questions for someone who has logged nothing, about two minutes. None is required. */
export const questions = [
  { id: 'goalOutcome', kind: 'choice', options: goalOutcomes },
  { id: 'goalBy', kind: 'date' },
  { id: 'hoursPerWeek', kind: 'number', minimum: 0, maximum: 80 },
  { id: 'timesOfDay', kind: 'choices', options: partsOfDay },
  { id: 'freeDays', kind: 'choices', options: weekdays },
  { id: 'weeksSearching', kind: 'number', minimum: 1, maximum: 520 },
  { id: 'counts', kind: 'counts_by_channel', options: channelIds, minimum: 0, maximum: 10_000 },
  { id: 'networkSize', kind: 'number', minimum: 0, maximum: 100_000 },
  { id: 'comfort', kind: 'scale', minimum: 1, maximum: 5 },
  { id: 'topics', kind: 'choices', options: Object.keys(selfReportTopics) },
  { id: 'helpers', kind: 'helpers', options: channelIds },
  { id: 'people', kind: 'people', options: channelIds },
  { id: 'affiliations', kind: 'choices', options: belongings },
] as const satisfies readonly Question[]

export type QuestionId = (typeof questions)[number]['id']
