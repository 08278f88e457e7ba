/** When an entry takes place: all day, or for some minutes from a moment. */
export type EntryTime =
  | {
      /** The whole day, such as `2026-03-02`. */
      readonly day: string
    }
  | {
      /** When it begins. */
      readonly start: Date
      /** How long it takes, in minutes. */
      readonly minutes: number
      /** The time zone of the hours, such as `Europe/Madrid`; UTC if absent or unknown. */
      readonly timeZone?: string | undefined
    }

/**
 * An entry of a calendar.
 *
 * `id` stays the same for the same thing, so that a later export updates it instead of adding it again. A private one
 * is shown to others as busy at most.
 */
export type CalendarEntry = {
  /** Stays the same for the same thing, so that a later export updates it. */
  readonly id: string
  /** The line a calendar shows. */
  readonly title: string
  /** Further text; absent where the title says it all. */
  readonly description?: string
  /** Where it is; absent where that is not known. */
  readonly place?: string
  /** The day, or the time of day and how long. */
  readonly when: EntryTime
  /** Remind so many minutes before. */
  readonly alarmMinutes?: number
  /** A link to it; absent if there is none. */
  readonly url?: string
  /** Whether it stands or was cancelled; absent for what nobody arranged. */
  readonly status?: 'confirmed' | 'cancelled'
  /** Whether others see it as busy at most; false if not given. */
  readonly isPrivate?: boolean
}
