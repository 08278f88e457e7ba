import type { UndoLeftoverCode } from '../intake/apply/undo-leftover.ts'
import type { ChannelReasonFacts } from '../intake/guess/channel-reason.ts'
import type { ImportedField } from '../intake/import-choices.ts'
import type { ImportFormat } from '../intake/import-format.ts'
import type { ExpectedCell, ImportIssue, ImportIssueCode } from '../intake/import-issue.ts'
import type { ImportLimit } from '../intake/import-limit.ts'
import type { SkipCode } from '../intake/preview/skip-reason.ts'

type Words<Code extends string> = Readonly<Record<Code, string>>
type Counted = (counted: { readonly count: number }) => string

/** Every sentence about an import in a language; a missing or superfluous one does not compile. */
export type ImportSentences = {
  /** The language's BCP 47 tag, such as `en`. */
  readonly tag: string
  /** What each file was taken for, as a noun phrase. */
  readonly formats: Words<ImportFormat>
  /** What a cell was expected to hold, as a noun phrase. */
  readonly expected: Words<ExpectedCell>
  /** What is limited, as a noun phrase. */
  readonly limits: Words<ImportLimit>
  /** The name of each field, as a noun phrase. */
  readonly fields: Words<ImportedField>
  /** Why somebody is taken to be known through a channel. */
  readonly channelReasons: { readonly [Code in keyof ChannelReasonFacts]: (facts: ChannelReasonFacts[Code]) => string }
  /** That a guessed channel reveals something private, and wants a look. */
  readonly sensitiveChannel: string
  /** So many entries are left out, and why. */
  readonly skipped: Readonly<Record<SkipCode, Counted>>
  /** What is wrong with a file or a row. */
  readonly issues: {
    readonly [Code in ImportIssueCode]: (issue: Extract<ImportIssue, { readonly code: Code }>) => string
  }
  /** Where an issue stands, with the sentence that says what it is. */
  readonly at: (place: { readonly file: string; readonly line: number; readonly sentence: string }) => string
  /** Why something stays after an import is undone. */
  readonly left: Words<UndoLeftoverCode>
  /** So many people are new. */
  readonly added: Counted
  /** Of so many known people the files say something new. */
  readonly updated: Counted
  /** Of so many known people the files say nothing new. */
  readonly unchanged: Counted
  /** So many activities are new. */
  readonly activities: Counted
  /** So many employers are new on the list. */
  readonly employers: Counted
  /** So many fields stay as they are although the files differ. */
  readonly conflicts: Counted
  /** So many people may be somebody known already. */
  readonly questions: Counted
  /** The people added come due a few each week. */
  readonly spread: (facts: { readonly perWeek: number; readonly weeks: number }) => string
  /** There is nothing new in the files. */
  readonly nothingNew: string
}
