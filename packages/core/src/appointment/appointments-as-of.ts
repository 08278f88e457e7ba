import type { Appointment } from './appointment-schema.ts'

/**
 * The appointments as they were known at a moment.
 *
 * One arranged later is left out; one that took place later had not taken place yet. When one was cancelled is not
 * known, so it counts as cancelled throughout. The same array where nothing differs.
 */
export function appointmentsAsOf(appointments: readonly Appointment[], now: Date): readonly Appointment[] {
  const known = appointments.flatMap((appointment) => asOf(appointment, now) ?? [])
  return known.every((appointment, index) => appointment === appointments[index]) &&
    known.length === appointments.length
    ? appointments
    : known
}

function asOf(appointment: Appointment, now: Date): Appointment | undefined {
  const { at, arrangedAt, status, ...rest } = appointment
  if (arrangedAt && arrangedAt > now) return undefined
  return status === 'took_place' && at > now ? { ...rest, at, ...(arrangedAt && { arrangedAt }) } : appointment
}
