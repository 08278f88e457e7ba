import type { AdviserSentences } from './adviser-sentences.ts'
import { plainName } from './contact-names.ts'
import { merged } from './define-locale.ts'
import type { Sentences } from './sentences.ts'

/** What an adviser reads of a seeker, who is then "they". */
export type ForAdviser = {
  /** What the language says to advisers, such as `enForAdvisers`. */
  readonly sentences: AdviserSentences
  /** The seeker's first name; without one the text gets by with "they". */
  readonly seekerName?: string | undefined
}

type WeekFacts = Parameters<Sentences['report']['thisWeek']>[0]

/** The sentences of a language as an adviser reads them. */
export function sentencesForAdviser(
  said: Sentences,
  { sentences: { headings, ...tables }, seekerName = '' }: ForAdviser,
): Sentences {
  const named = { name: plainName(seekerName).trim() }
  const { thisWeek, ...plain } = headings
  const report = {
    ...tables.report,
    ...Object.fromEntries(Object.entries(plain).map(([key, heading]) => [key, heading(named)])),
    thisWeek: ({ things, minutes }: WeekFacts) => thisWeek({ things, minutes, ...named }),
  }
  return merged(said, { ...tables, report }, said.tag)
}
