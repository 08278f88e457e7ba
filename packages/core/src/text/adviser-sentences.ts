import type { AppointmentSentences } from './appointment-sentences.ts'
import type { EventSentences } from './plan-sentences.ts'
import type { ReportSentences } from './report-sentences.ts'
import type { Sentences } from './sentences.ts'

/** Tables that adviser and seeker read alike, and those that only the seeker reads, such as the quick check's. */
type SaidAlike =
  | 'tag'
  | 'questions'
  | 'affiliations'
  | 'goalOutcomes'
  | 'partsOfDay'
  | 'weekdays'
  | 'accesses'
  | 'conditions'
  | 'influences'
  | 'helps'
  | 'introductionStages'
  | 'consents'
  | 'asks'
  | 'replyAnswers'
  | 'conversationDepths'
  | 'settings'
  | 'outcomes'
  | 'units'
  | 'quadrants'
  | 'likelihoods'
  | 'grades'
  | 'duplicateVerdicts'
  | 'duplicateReasons'
  | 'issues'
  | 'calendar'

/** The headings of the report, which name the seeker. */
type Heading =
  | 'title'
  | 'wentWell'
  | 'whereYouStand'
  | 'whatWeSee'
  | 'thisWeek'
  | 'where'
  | 'people'
  | 'swot'
  | 'howSure'

/** The seeker's first name; empty where it is not known. */
type Named = { readonly name: string }

/** A heading that names the seeker, besides the facts it has for the seeker. */
type NamedHeading<Said> = Said extends (facts: infer Facts) => string
  ? (facts: Facts & Named) => string
  : (facts: Named) => string

/** Every sentence of a table, or null where it is said to an adviser as to the seeker. */
type InThirdPerson<Said> = Said extends string | ((facts: never) => unknown)
  ? Said | null
  : { readonly [Key in keyof Said]: InThirdPerson<Said[Key]> }

/**
 * What a language says to an adviser, in the third person, where the seeker hears "you".
 *
 * A missing sentence does not compile; null stands for one that is the same for both.
 */
export type AdviserSentences = InThirdPerson<
  Omit<Sentences, SaidAlike | 'report' | 'event' | 'appointment'> & {
    /** The sentences of the report below its headings. */
    readonly report: Omit<ReportSentences, Heading>
    /** What to say before an event; its openers are the seeker's own words. */
    readonly event: Omit<EventSentences, 'openers'>
    /** What is said before an appointment. */
    readonly appointment: Pick<AppointmentSentences, 'meet' | 'insiders'>
  }
> & {
  /** The language's BCP 47 tag, such as `en`. */
  readonly tag: string
  /** The headings of the report; below one that names the seeker, "they" are the seeker. */
  readonly headings: { readonly [Key in Heading]: NamedHeading<ReportSentences[Key]> }
}
