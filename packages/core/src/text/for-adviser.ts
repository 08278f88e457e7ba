import { plainName } from './contact-names.ts'
import { merged } from './define-locale.ts'
import type { Sentences } from './sentences.ts'

/** Who may read a review. */
export const audiences = ['seeker', 'adviser'] as const

/** Who reads a review: the seeker, who hears "you", or an adviser, who reads of them in the third person. */
export type Audience = (typeof audiences)[number]

/** Whom a text is for, and whom it is about. */
export type AudienceOptions = {
  /** Who reads it; the seeker by default. */
  readonly audience?: Audience
  /** The seeker's first name, for an adviser; without one the text gets by with "they". */
  readonly name?: string | undefined
}

type WeekFacts = Parameters<Sentences['report']['thisWeek']>[0]

/** The sentences of a language as their reader hears them. */
export function forAudience(sentences: Sentences, { audience = 'seeker', name = '' }: AudienceOptions): Sentences {
  if (audience === 'seeker') return sentences
  const { headings, ...tables } = sentences.forAdviser
  const named = { name: plainName(name).trim() }
  const { thisWeek, ...plain } = headings
  const said = Object.fromEntries(Object.entries(plain).map(([key, heading]) => [key, heading(named)]))
  const report = {
    ...tables.report,
    ...said,
    thisWeek: ({ things, minutes }: WeekFacts) => thisWeek({ things, minutes, ...named }),
  }
  return merged(sentences, { ...tables, report })
}
