import type { Appointment } from '../appointment/appointment-schema.ts'
import { appointmentEnd } from '../appointment/appointment-state.ts'
import { overdueAppointments, upcomingAppointments } from '../appointment/list-appointments.ts'
import type { Conclusions } from '../diagnosis/conclude.ts'
import type { Situation } from '../situation/derive-situation.ts'
import type { Candidate } from './candidate.ts'
import { preparationFor } from './preparation-for.ts'

/** What is arranged, how to get ready for it, and what is over without word of how it went. */
export function findAppointments({ situation }: Conclusions): readonly Candidate[] {
  return [
    ...overdueAppointments(situation).map(toLog),
    ...upcomingAppointments(situation).flatMap((appointment) => [ready(appointment, situation), keep(appointment)]),
  ]
}

const arranged = { answers: 'arranged', gain: 0 } as const

function toLog(appointment: Appointment): Candidate {
  const over = appointmentEnd(appointment)
  return {
    ...arranged,
    task: { kind: 'log_appointment', appointment },
    because: [{ code: 'appointment_over', facts: {}, evidence: 'own_log', contactIds: appointment.contactIds }],
    owedSince: over,
    turn: 1,
  }
}

function ready(appointment: Appointment, situation: Situation): Candidate {
  const preparation = preparationFor(appointment, situation)
  return {
    ...arranged,
    task: { kind: 'prepare_appointment', appointment, preparation },
    because: [comingUp(appointment)],
    owedSince: situation.now,
    turn: 1,
    neededBy: appointment.at,
  }
}

function keep(appointment: Appointment): Candidate {
  const minutes = Math.ceil((appointmentEnd(appointment).getTime() - appointment.at.getTime()) / 60_000)
  return {
    ...arranged,
    task: { kind: 'keep_appointment', appointment },
    minutes,
    because: [comingUp(appointment)],
    owedSince: appointment.at,
    arrangedAt: appointment.at,
  }
}

function comingUp({ contactIds }: Appointment): Candidate['because'][number] {
  return { code: 'appointment_ahead', facts: {}, evidence: 'own_log', contactIds }
}
