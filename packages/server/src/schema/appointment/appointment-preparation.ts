import {
  type Appointment,
  type AppointmentPreparation,
  appointmentState,
  describeAppointment,
  describePreparation,
  findOverlaps,
  type PersonToMeet,
  preparationFor,
  type Situation,
} from '@tiecraft/core'
import { lazily } from '../../request/lazily.ts'
import { builder } from '../builder.ts'
import { AppointmentKindRef, AppointmentStateRef, RelationshipStageRef } from '../code/enums.ts'
import { peopleField, personField } from '../contact/person-field.ts'
import { EventPreparationRef } from '../plan/event-preparation.ts'

/** How many appointments at the same time are named. */
const maxOverlaps = 10

/** An appointment, the situation in which it is prepared for, and how. */
export type SpokenPreparation = {
  readonly appointment: Appointment
  readonly situation: Situation
  readonly made: () => AppointmentPreparation
}

const PersonToMeetRef = builder.objectRef<PersonToMeet>('PersonToMeet').implement({
  access: 'everyone',
  description: 'Somebody whom the seeker is to meet.',
  fields: (t) => ({
    contact: personField(t, 'The contact.', ({ contactId }) => contactId),
    stage: t.expose('stage', { type: RelationshipStageRef, description: 'How far the relationship has come.' }),
    advice: t.string({
      description: 'The advice on what to talk about.',
      resolve: ({ advice }, _args, { sentences }) => sentences.stageAdvice[advice.next],
    }),
    notYet: t.string({
      nullable: true,
      description: 'What not to ask for yet; null where nothing stands against it.',
      resolve: ({ advice }, _args, { sentences }) => sentences.notYet[advice.notYet] || null,
    }),
  }),
})

export const AppointmentPreparationRef = builder.objectRef<SpokenPreparation>('AppointmentPreparation').implement({
  access: 'everyone',
  description: 'How to go to an appointment, and what to ask once it is over.',
  localeOf: ({ situation }) => situation.record.seeker.preferences?.locale,
  fields: (t) => ({
    appointmentExternalId: t.id({
      description: "The portal's own id of the appointment.",
      resolve: ({ appointment }) => appointment.id,
    }),
    kind: t.field({
      type: AppointmentKindRef,
      description: 'What is arranged.',
      resolve: ({ appointment }) => appointment.kind,
    }),
    state: t.field({
      type: AppointmentStateRef,
      description: 'How it stands at the moment asked about.',
      resolve: ({ appointment, situation }) => appointmentState(appointment, situation.now),
    }),
    at: t.field({ type: 'DateTime', description: 'When it begins.', resolve: ({ appointment }) => appointment.at }),
    title: t.string({
      description: 'What it is called: its own title, or with whom or where it is, such as “Talk with Ruth”.',
      resolve: (spoken, _args, { sentences }) =>
        describeAppointment(spoken.appointment, sentences, namesOf(spoken)).title,
    }),
    howDidItGo: t.string({
      nullable: true,
      description: 'What to ask the seeker; null unless it is over and nobody said how it went.',
      resolve: (spoken, _args, { sentences }) =>
        appointmentState(spoken.appointment, spoken.situation.now) === 'overdue'
          ? describeAppointment(spoken.appointment, sentences, namesOf(spoken)).howDidItGo
          : null,
    }),
    people: t.field({
      type: [PersonToMeetRef],
      description: 'Whom the seeker is to meet, in the order of the appointment.',
      resolve: ({ made }) => [...made().people],
    }),
    insiders: peopleField(t, 'Other contacts at its employer, the best known first.', ({ made }) => made().insiders),
    event: t.field({
      type: EventPreparationRef,
      nullable: true,
      description: 'How to go to the event; null for a talk or an interview.',
      resolve: ({ made, situation }) => {
        const { event } = made()
        if (!event) return null
        const named = new Set(event.lookOutFor.map(({ contactId }) => contactId))
        return { made: event, contacts: situation.record.contacts.filter(({ id }) => named.has(id)) }
      },
    }),
    texts: t.stringList({
      description: 'What to talk about with each person and who can tell of it beforehand, each as a sentence.',
      resolve: (spoken, _args, { sentences }) => {
        const { people, insiders } = describePreparation(spoken.made(), sentences, namesOf(spoken))
        return insiders === undefined ? [...people] : [...people, insiders]
      },
    }),
    overlapsWithExternalIds: t.idList({
      description: "The portal's own ids of appointments at the same time, the ten soonest; a cancelled one has none.",
      resolve: ({ appointment, situation }) =>
        findOverlaps(appointment, situation.record.appointments)
          .slice(0, maxOverlaps)
          .map(({ id }) => id),
    }),
  }),
})

/** The channels, the seeker's own time zone, and the contacts whom an appointment and its preparation name. */
function namesOf({ appointment, situation: { record, channels }, made }: SpokenPreparation) {
  const named = new Set([...appointment.contactIds, ...made().insiders])
  const { timeZone } = record.seeker.preferences ?? {}
  return { contacts: record.contacts.filter(({ id }) => named.has(id)), channels, timeZone }
}

/** An appointment to be prepared for in a situation. */
export function prepared(appointment: Appointment, situation: Situation): SpokenPreparation {
  return { appointment, situation, made: lazily(() => preparationFor(appointment, situation)) }
}
