import type { WorkingHours } from '../seeker/preferences-schema.ts'
import type { Weekday } from '../value/weekday.ts'

/** The hours, zone and days in which a week is planned. */
export type WeekSettings = {
  /** Hours planned for the week. */
  readonly hours: number
  /** The zone in whose days and hours is planned, such as `Europe/Madrid`. */
  readonly timeZone: string
  /** Days without actions. */
  readonly quietDays: readonly Weekday[]
  /** The times of day between which actions may be planned. */
  readonly workingHours: WorkingHours
}

/** The settings to store of a plan so that its week comes back as it was planned. */
export type SavedWeek = WeekSettings & {
  /** The Monday the week begins with. */
  readonly weekOf: string
}
