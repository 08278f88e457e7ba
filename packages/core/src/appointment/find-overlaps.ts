import type { Appointment } from './appointment-schema.ts'
import { appointmentEnd } from './appointment-state.ts'
import { compareAppointments } from './list-appointments.ts'

/** Two appointments of which one begins before the other is over. */
export type Overlap = {
  /** Id of the one that begins first. */
  readonly appointmentId: string
  /** Id of the other. */
  readonly otherAppointmentId: string
}

/**
 * Finds appointments that overlap, which is allowed but worth saying.
 *
 * A cancelled one overlaps with nothing; one that begins when another ends does not overlap with it.
 */
export function findOverlaps(appointments: readonly Appointment[]): readonly Overlap[] {
  const kept = appointments.filter(({ status }) => status !== 'cancelled').sort(compareAppointments)
  return kept.flatMap((first, index) => {
    const end = appointmentEnd(first)
    const others: Overlap[] = []
    for (const other of kept.slice(index + 1)) {
      if (other.at >= end) break
      others.push({ appointmentId: first.id, otherAppointmentId: other.id })
    }
    return others
  })
}
