import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeAction, describeReview, type NetworkingRecord, type Review, type Sentences } from '@tiecraft/core'
import type { Person } from '../person.ts'
import { reviewOf } from '../review-of.ts'
import { type Section, sectionsOf } from './coach-page.ts'
import { coachTitlesIn, coreTitles, partOf, type ReviewPart, type Titles } from './review-part.ts'

/** A review as one reads it. */
type Page = {
  /** All of its text. */
  readonly text: string
  /** Its parts, in their order. */
  readonly parts: readonly ReviewPart[]
  /** The part with a code. */
  readonly section: (part: ReviewPart) => Section
}

/** What a coach and what core says to one person in one language. */
export type Pair = {
  /** The name of the person in the table of people. */
  readonly name: string
  /** The sentences of core in that language. */
  readonly sentences: Sentences
  /** The moment reviewed. */
  readonly now: Date
  /** The record reviewed. */
  readonly record: NetworkingRecord
  /** The review made by core. */
  readonly review: Review
  /** What a coach wrote. */
  readonly coach: Page
  /** What core writes. */
  readonly core: Page
  /** Each action of core's week in words, in the order of the week. */
  readonly actions: readonly string[]
}

/** Laws by what they say; each throws where it does not hold. */
export type Laws = Readonly<Record<string, (pair: Pair) => void>>

/** A coach's review of somebody beside core's. */
export function pairOf(name: string, person: Person, { sentences, now }: Pick<Pair, 'sentences' | 'now'>): Pair {
  const [record, review] = reviewOf(person, now)
  const { contacts } = record
  const { channels = [] } = person
  const text = readFileSync(join(import.meta.dirname, '..', 'coach', `${name}.${sentences.tag}.md`), 'utf8')
  return {
    name,
    sentences,
    now,
    record,
    review,
    coach: pageOf(text, coachTitlesIn(sentences)),
    core: pageOf(describeReview(review, sentences, { contacts, channels }), coreTitles(sentences)),
    actions: review.weekPlan.actions.map((action) => describeAction(action, sentences, { contacts, channels }).title),
  }
}

function pageOf(text: string, titles: Titles): Page {
  const sections = sectionsOf(text).map((section) => ({ ...section, part: partOf(section.heading, titles) }))
  return {
    text,
    parts: sections.flatMap(({ part }) => part ?? []),
    section: (wanted) => sections.find(({ part }) => part === wanted) ?? { heading: '', body: '' },
  }
}
