import type { Appointment } from './appointment-schema.ts'
import { type AppointmentState, appointmentState } from './appointment-state.ts'
import { appointmentsAsOf } from './appointments-as-of.ts'

type WithAppointments = {
  /** What is arranged; nothing if absent. */
  readonly appointments?: readonly Appointment[]
}

type At = {
  /** The moment at which it is asked. */
  readonly now: Date
}

type SituationAt = At & {
  /** The record, or its summary. */
  readonly record: WithAppointments
}

/** Whose appointments are asked for: a record at a moment, or the situation derived from it, which knows its moment. */
export type AppointmentsOf = readonly [record: WithAppointments, options: At] | readonly [situation: SituationAt]

/** What is arranged and not over yet, soonest first. */
export function upcomingAppointments(...asked: AppointmentsOf): readonly Appointment[] {
  return inState('upcoming', asked)
}

/** What is over without word of how it went, longest ago first. */
export function overdueAppointments(...asked: AppointmentsOf): readonly Appointment[] {
  return inState('overdue', asked)
}

function inState(state: AppointmentState, asked: AppointmentsOf): readonly Appointment[] {
  const [{ appointments = [] }, { now }] = asked.length === 2 ? asked : ([asked[0].record, asked[0]] as const)
  return appointmentsAsOf(appointments, now)
    .filter((appointment) => appointmentState(appointment, now) === state)
    .sort(compareAppointments)
}

/** Orders appointments by time, then by id. */
export function compareAppointments(first: Appointment, second: Appointment): number {
  return first.at.getTime() - second.at.getTime() || (first.id < second.id ? -1 : Number(first.id > second.id))
}
