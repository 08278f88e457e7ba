import type { Appointment } from '../appointment/appointment-schema.ts'
import { appointmentTable } from '../appointment/appointment-table.ts'
import type { Channel } from '../channel/channel-schema.ts'
import { channels as catalogue } from '../channel/channels.ts'
import type { Contact } from '../contact/contact-schema.ts'
import { sensitiveOf } from '../record/without-sensitive.ts'
import { describeAppointment } from '../text/describe-appointment.ts'
import type { Sentences } from '../text/sentences.ts'
import type { CalendarEntry } from './calendar-entry.ts'
import { calendarName, withCalendarNames } from './calendar-name.ts'

/** How calendar entries of appointments are made. */
export type AppointmentEntriesOptions = {
  /** The people whom the appointments name by their ids. */
  readonly contacts: readonly Contact[]
  /** The locale of the texts. */
  readonly sentences: Sentences
  /** The channels; those of the catalogue if not given. */
  readonly channels?: readonly Channel[]
  /** The zone of an appointment that names none, such as the seeker's own; UTC if not given. */
  readonly timeZone?: string | undefined
  /** Remind so many minutes before; 60 if not given (an assumption). */
  readonly alarmMinutes?: number
}

/**
 * Turns appointments into calendar entries, with where and how long they are; cancelled ones are marked as such.
 *
 * All are private, since others may see the calendar. One of a sensitive channel, or with somebody known through one,
 * says nothing of what it is. One that does not say how long it takes has the usual time of its kind.
 */
export function appointmentEntries(
  appointments: readonly Appointment[],
  { contacts, sentences, channels = catalogue, timeZone: ownZone, alarmMinutes = 60 }: AppointmentEntriesOptions,
): readonly CalendarEntry[] {
  const sensitive = sensitiveOf(contacts, channels)
  const byId = new Map(contacts.map((contact) => [contact.id, contact]))
  return appointments.map((appointment) => {
    const met = withCalendarNames(appointment.contactIds.flatMap((it) => byId.get(it) ?? []))
    const { id, kind, at, minutes, timeZone = ownZone, channel, contactIds, status } = appointment
    const isSensitive =
      (channel !== undefined && sensitive.channels.has(channel)) || contactIds.some((it) => sensitive.contacts.has(it))
    return {
      id: `appointment:${id}`,
      ...(isSensitive
        ? { title: sentences.calendar.appointmentUnnamed }
        : wordsOf(appointment, sentences, { contacts: met, channels })),
      when: { start: at, minutes: minutes ?? appointmentTable[kind].usualMinutes, timeZone },
      ...(!status && { alarmMinutes }),
      status: status === 'cancelled' ? 'cancelled' : 'confirmed',
      isPrivate: true,
    }
  })
}

function wordsOf(
  { employer, place, note, ...appointment }: Appointment,
  sentences: Sentences,
  named: Pick<AppointmentEntriesOptions, 'contacts' | 'channels'>,
): Pick<CalendarEntry, 'title' | 'place' | 'description'> {
  const shown = employer === undefined ? appointment : { ...appointment, employer: calendarName(employer) }
  return {
    title: describeAppointment(shown, sentences, named).title,
    ...(place !== undefined && { place }),
    ...(note !== undefined && { description: note }),
  }
}
