import {
  describeAction,
  describeReview,
  type PlannedAction,
  type Review,
  type Seeker,
  type Sentences,
} from '@tiecraft/core'
import type { Person } from '../person.ts'
import { reviewOf } from '../review-of.ts'

/** An action of a week, and what it is called. */
type NamedAction = Pick<PlannedAction, 'task'> & { readonly title: string }

/** What core says to somebody in one language. */
export type Said = {
  /** The review and every action of the week in words. */
  readonly text: string
  /** The sentences of the language. */
  readonly sentences: Sentences
  /** Who is spoken to. */
  readonly seeker: Seeker
  /** The review it was said in. */
  readonly review: Review
  /** The actions of the week. */
  readonly actions: readonly NamedAction[]
}

/** What core says to somebody at a moment, in one language. */
export function saidTo(
  person: Person,
  { sentences, now }: { readonly sentences: Sentences; readonly now: Date },
): Said {
  const [{ seeker, contacts }, review] = reviewOf(person, now)
  const { channels = [] } = person
  const actions = review.weekPlan.actions.map((action) => {
    const { title, advice = '' } = describeAction(action, sentences, { contacts, channels })
    return { task: action.task, title, advice }
  })
  const page = describeReview(review, sentences, { contacts, channels })
  const text = [page, ...actions.flatMap(({ title, advice }) => [title, advice])].join('\n')
  return { text, sentences, seeker, review, actions }
}

/** Whether a sentence was said, in just these words; within another it may begin small and end without its full stop. */
export function says({ text }: Said, sentence: string): boolean {
  const words = sentence.replace(/\.$/, '')
  const small = `${words.charAt(0).toLowerCase()}${words.slice(1)}`
  return words !== '' && (text.includes(words) || text.includes(small))
}
