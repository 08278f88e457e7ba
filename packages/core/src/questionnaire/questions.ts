import { channels } from '../channel/channels.ts'
import { goalOutcomes } from '../seeker/goal-schema.ts'
import { selfReportTopics } from '../seeker/self-report-schema.ts'

/** The kinds of fields a question may need. */
export const questionKinds = ['choice', 'choices', 'number', 'date', 'scale', 'counts_by_channel', 'helpers'] as const

/** How a portal asks a question: the kind of field, and what may be chosen or entered. */
export type Question = {
  readonly id: string
  readonly kind: (typeof questionKinds)[number]
  readonly options?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
}

const channelIds = channels.map(({ id }) => id)

/** The quick check: ten questions for someone who has logged nothing, about two minutes. None is required. */
export const questions = [
  { id: 'goalOutcome', kind: 'choice', options: goalOutcomes },
  { id: 'goalBy', kind: 'date' },
  { id: 'hoursPerWeek', kind: 'number', minimum: 0, maximum: 80 },
  { id: 'weeksSearching', kind: 'number', minimum: 1, maximum: 520 },
  { id: 'counts', kind: 'counts_by_channel', options: channelIds, minimum: 0, maximum: 10_000 },
  { id: 'networkSize', kind: 'number', minimum: 0, maximum: 100_000 },
  { id: 'comfort', kind: 'scale', minimum: 1, maximum: 5 },
  { id: 'topics', kind: 'choices', options: Object.keys(selfReportTopics) },
  { id: 'helpers', kind: 'helpers', options: channelIds },
  { id: 'affiliations', kind: 'choices', options: channelIds },
] as const satisfies readonly Question[]

export type QuestionId = (typeof questions)[number]['id']
