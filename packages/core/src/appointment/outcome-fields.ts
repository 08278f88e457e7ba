import type { AppointmentOutcome } from './appointment-outcome.ts'
import type { AppointmentKind } from './appointment-table.ts'

/** What can be said of each kind of appointment. */
export const outcomeFields = {
  talk: ['at', 'minutes', 'contactIds', 'depth', 'setting', 'ask', 'feltComfort', 'note'],
  event: ['at', 'minutes', 'contactIds', 'channel', 'depth', 'ask', 'peopleMet', 'feltComfort', 'note'],
  interview: ['at', 'channel', 'through', 'note'],
} as const satisfies Readonly<Record<AppointmentKind, readonly (keyof AppointmentOutcome)[]>>
