import type { BecauseOf } from '../because/because-of.ts'
import type { Figure } from '../because/figures.ts'

/** What each reason about an employer states. */
export type EmployerReasonFacts = {
  employer_motivation: Figure<'motivation'>
  employer_insiders: Figure<'contacts'>
  employer_connectors: Figure<'contacts'>
  employer_nobody_known: object
  employer_posting: object
  introduced_to_insider: Figure<'contacts'>
  opened_doors_there: Figure<'count'>
  told_of_employer: Figure<'count'>
}

/** Why an employer stands where it does, or why a contact may lead there. */
export type EmployerReason = BecauseOf<EmployerReasonFacts>

/** What each reason says, by its code. */
export const employerReasonMeanings = {
  employer_motivation: 'The seeker would like to work there.',
  employer_insiders: 'Contacts work there.',
  employer_connectors: 'Contacts may lead to somebody who works there.',
  employer_nobody_known: 'No contact works there, nor leads there as far as the record says.',
  employer_posting: 'A fitting opening there is known.',
  introduced_to_insider: 'A contact introduced the seeker to somebody who works there.',
  opened_doors_there: 'A contact recommended the seeker there, or an interview or an offer there came through them.',
  told_of_employer: 'A contact told of an opening there, or of somebody to talk to.',
} as const satisfies Record<keyof EmployerReasonFacts, string>
