import { type Appointment, overdueAppointments, type Situation, upcomingAppointments } from '@tiecraft/core'
import { appointmentEntries, toCalendar } from '@tiecraft/core/calendar'
import * as z from 'zod'
import { builder } from '../builder.ts'
import { asOfArgs } from '../input/as-of.ts'
import { connectionOf } from '../list/connection.ts'
import { derivedPage } from '../list/derived-list.ts'
import { ReviewRef } from '../review/review.ts'
import { SeekerRef } from '../seeker/seeker.ts'
import { AppointmentRef } from './appointment.ts'
import { AppointmentPreparationRef, prepared, type SpokenPreparation } from './appointment-preparation.ts'

const byTime = {
  list: 'agenda',
  values: z.tuple([z.number(), z.string()]),
  of: ({ appointment: { at, id } }: SpokenPreparation) => [at.getTime(), id] as const,
}

function preparedIn(situation: Situation, appointments: readonly Appointment[]): readonly SpokenPreparation[] {
  return appointments.map((appointment) => prepared(appointment, situation))
}

const AppointmentPreparationConnectionRef = connectionOf('AppointmentPreparation', AppointmentPreparationRef)

const AgendaRef = builder.objectRef<Situation>('Agenda').implement({
  access: 'everyone',
  description: 'What is arranged, with its preparation, and what is over without word of how it went.',
  localeOf: ({ record }) => record.seeker.preferences?.locale,
  fields: (t) => ({
    upcoming: t.connection(
      {
        type: AppointmentPreparationRef,
        description: 'What is coming up, soonest first.',
        resolve: (situation, page) => derivedPage(preparedIn(situation, upcomingAppointments(situation)), byTime, page),
      },
      AppointmentPreparationConnectionRef,
    ),
    overdue: t.connection(
      {
        type: AppointmentPreparationRef,
        description: 'What is over and nobody said how it went, longest ago first.',
        resolve: (situation, page) => derivedPage(preparedIn(situation, overdueAppointments(situation)), byTime, page),
      },
      AppointmentPreparationConnectionRef,
    ),
    calendar: t.string({
      description: 'All appointments as an iCalendar file with private entries; importing a later one updates them.',
      resolve: ({ record: { seeker, contacts, appointments }, channels }, _args, { sentences, now, tenantId }) =>
        toCalendar(
          appointmentEntries(appointments, { contacts, channels, sentences, timeZone: seeker.preferences?.timeZone }),
          {
            tenantId,
            seekerId: seeker.id,
            now,
          },
        ),
    }),
  }),
})

builder.objectFields(ReviewRef, (t) => ({
  agenda: t.field({
    type: AgendaRef,
    description: 'What is arranged and how to prepare for it, and what is over without word of how it went.',
    resolve: ({ situation }) => situation,
  }),
}))

builder.prismaObjectFields(SeekerRef, (t) => ({
  agenda: t.field({
    access: 'derived',
    type: AgendaRef,
    description: 'What is arranged and how to prepare for it, and what is over without word of how it went.',
    args: asOfArgs,
    resolve: ({ id }, { asOf }, { situationOf }) => situationOf(id, asOf),
  }),
}))

builder.prismaObjectFields(AppointmentRef, (t) => ({
  preparation: t.field({
    access: 'derived',
    type: AppointmentPreparationRef,
    nullable: true,
    description: 'How to go there, and what to ask once it is over; null for one arranged after the present moment.',
    resolve: async ({ id, seekerId }, _args, { appointmentOf }) => {
      const [appointment, situation] = await appointmentOf(seekerId, id)
      return appointment && prepared(appointment, situation)
    },
  }),
}))
