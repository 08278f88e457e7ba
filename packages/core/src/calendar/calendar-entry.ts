/** When something is: all day long on a day such as `2026-03-02`, or for so many minutes from a moment on. */
export type EntryTime =
  | { readonly day: string }
  | {
      readonly start: Date
      readonly minutes: number
      /** The zone in whose hours it is meant, such as `Europe/Madrid`; UTC if none is named or nobody knows it. */
      readonly timeZone?: string | undefined
    }

/**
 * Something to put into a calendar.
 *
 * `id` stays the same for the same thing, so that a later export updates it instead of adding it again. A private one
 * is shown to others as busy at most.
 */
export type CalendarEntry = {
  readonly id: string
  readonly title: string
  readonly description?: string
  readonly when: EntryTime
  /** Remind so many minutes before. */
  readonly alarmMinutes?: number
  readonly url?: string
  readonly isPrivate?: boolean
}
