import type { Appointment } from '../appointment/appointment-schema.ts'
import type { Channel } from '../channel/channel-schema.ts'
import type { AppointmentPreparation } from '../plan/preparation-for.ts'
import { contactNames, type NamedContact, plainName } from './contact-names.ts'
import { channelName } from './describe.ts'
import { describeEvent, type EventText } from './describe-event.ts'
import { formatsFor } from './formats.ts'
import type { Sentences } from './sentences.ts'

/** An appointment in words. */
export type AppointmentText = {
  /** What it is called: the seeker's own title, or with whom or where it is. */
  readonly title: string
  /** What is asked once it is over. */
  readonly howDidItGo: string
}

/** How to go to an appointment, in words. */
export type PreparationText = {
  /** What to talk about with each of those one meets. */
  readonly people: readonly string[]
  /** Who can tell of it beforehand; absent where nobody is known at the employer. */
  readonly insiders?: string
  /** How to go to an event; absent for a talk or an interview. */
  readonly event?: EventText
}

type NamedThings = {
  /** Those it names by their ids; an id stands where a name is missing. */
  readonly contacts?: readonly NamedContact[]
  /** A portal's own channels; those of the catalogue have names of their own. */
  readonly channels?: readonly Channel[]
  /** The zone of an appointment that names none, such as the seeker's own; UTC if not given. */
  readonly timeZone?: string | undefined
}

/** People named one by one before the rest are counted. */
const maxNames = 4

/** Puts an appointment into words. */
export function describeAppointment(
  appointment: Appointment,
  sentences: Sentences,
  named: NamedThings = {},
): AppointmentText {
  const title = titleOf(appointment, sentences, named)
  const day = formatsFor(sentences.tag).day(appointment.at, appointment.timeZone ?? named.timeZone)
  return { title, howDidItGo: sentences.appointment.howDidItGo({ title, day }) }
}

function titleOf(
  { kind, title, contactIds, channel, employer }: Appointment,
  sentences: Sentences,
  { contacts = [], channels = [] }: NamedThings,
): string {
  const { appointment } = sentences
  if (title !== undefined) return plainName(title)
  if (kind === 'talk' && contactIds.length > 0) {
    return appointment.talk({ people: peopleOf(contactIds, contacts, sentences) })
  }
  if (kind === 'interview' && employer !== undefined) return appointment.interview({ employer: plainName(employer) })
  if (kind !== 'event' || channel === undefined) return appointment.untitled[kind]
  const place = channels.find(({ id }) => id === channel) ?? { id: channel }
  return appointment.event({ channel: channelName(place, sentences) })
}

/** Puts the preparation for an appointment into words. */
export function describePreparation(
  { people, insiders, event }: AppointmentPreparation,
  sentences: Sentences,
  { contacts = [] }: Pick<NamedThings, 'contacts'> = {},
): PreparationText {
  const { appointment, stageAdvice, notYet } = sentences
  const nameOf = contactNames(contacts)
  return {
    people: people.map(({ contactId, advice }) =>
      appointment.meet({ name: nameOf(contactId), advice: stageAdvice[advice.next], notYet: notYet[advice.notYet] }),
    ),
    ...(insiders.length > 0 && {
      insiders: appointment.insiders({ people: peopleOf(insiders, contacts, sentences) }),
    }),
    ...(event && { event: describeEvent(event, sentences, { contacts }) }),
  }
}

function peopleOf(ids: readonly string[], contacts: readonly NamedContact[], { tag, appointment }: Sentences): string {
  const names = ids.map(contactNames(contacts))
  const rest = names.length - maxNames
  return formatsFor(tag).list(rest > 1 ? [...names.slice(0, maxNames), appointment.others({ count: rest })] : names)
}
