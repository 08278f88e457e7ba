import type { AppointmentState } from '../appointment/appointment-state.ts'
import type { AppointmentKind } from '../appointment/appointment-table.ts'

/** What is said of appointments. */
export type AppointmentSentences = {
  /** What each kind is called, as a noun phrase. */
  readonly kinds: Readonly<Record<AppointmentKind, string>>
  /** How it stands. */
  readonly states: Readonly<Record<AppointmentState, string>>
  /** The title of one that has none of its own and names nobody. */
  readonly untitled: Readonly<Record<AppointmentKind, string>>
  /** The title of a talk. */
  readonly talk: (facts: { readonly people: string }) => string
  /** The title of an event. */
  readonly event: (facts: { readonly channel: string }) => string
  /** The title of an interview. */
  readonly interview: (facts: { readonly employer: string }) => string
  /** What is asked once it is over. */
  readonly howDidItGo: (facts: { readonly title: string; readonly day: string }) => string
  /** Somebody one is to meet, what to talk about and what not to ask yet; the latter may be empty. */
  readonly meet: (facts: { readonly name: string; readonly advice: string; readonly notYet: string }) => string
  /** Other contacts at the employer, who can tell of it beforehand. */
  readonly insiders: (facts: { readonly people: string }) => string
  /** How many other people. */
  readonly others: (facts: { readonly count: number }) => string
}
