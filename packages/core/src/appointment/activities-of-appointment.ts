import type { Activity, ActivityOf } from '../activity/activity-schema.ts'
import type { Issue, Result } from '../issue/issue.ts'
import { resultOf } from '../issue/result.ts'
import { sha256 } from '../value/sha256.ts'
import type { AppointmentOutcome } from './appointment-outcome.ts'
import type { Appointment } from './appointment-schema.ts'
import type { AppointmentKind } from './appointment-table.ts'
import { outcomeFields } from './outcome-fields.ts'

/**
 * The activities that an appointment becomes once it took place.
 *
 * A talk becomes a conversation with each contact; an event is attended, its hours are logged, and it holds a
 * conversation with each contact named in the outcome; an interview is held. What the outcome leaves out is as it was
 * arranged. The same appointment gives the same ids, so that nothing is logged twice. Refused where something is
 * missing, such as what a talk was about, or where the outcome says what its kind cannot have.
 *
 * @example
 * const talk = { id: 'a1', kind: 'talk', at: new Date('2026-03-02T09:00:00Z'), contactIds: ['ruth'] } as const
 * const result = activitiesOfAppointment(talk, { depth: 'personal' })
 * result.success && result.value.map(({ type }) => type) // => ['conversation_held']
 */
export function activitiesOfAppointment(
  appointment: Appointment,
  outcome: AppointmentOutcome,
): Result<readonly Activity[]> {
  const issues = [...superfluous(appointment, outcome), ...missing(appointment, outcome)]
  return resultOf(issues.length > 0 ? [] : makers[appointment.kind](appointment, outcome), issues)
}

const makers = {
  talk: conversations,
  event: (appointment, outcome) => [...attended(appointment, outcome), ...conversations(appointment, outcome)],
  interview: (appointment, outcome) => [interview(appointment, outcome)],
} as const satisfies Readonly<
  Record<AppointmentKind, (appointment: Appointment, outcome: AppointmentOutcome) => readonly Activity[]>
>

/** What the outcome says that its kind cannot have. */
function superfluous({ kind }: Appointment, outcome: AppointmentOutcome): readonly Issue[] {
  const possible: ReadonlySet<string> = new Set(outcomeFields[kind])
  const fields = Object.entries(outcome).flatMap(([field, value]) =>
    value === undefined || possible.has(field) ? [] : [field],
  )
  return fields.length > 0 ? [{ code: 'unrecognized_field', path: [], fields }] : []
}

/** What must be known: with whom one talked and about what, and the channel of an event. */
function missing(appointment: Appointment, outcome: AppointmentOutcome): readonly Issue[] {
  const required = (field: keyof AppointmentOutcome): Issue => ({ code: 'required', path: [field] })
  const talkedWith = talkedWithIn(appointment, outcome)
  return [
    ...(appointment.kind === 'talk' && talkedWith.length === 0 ? [required('contactIds')] : []),
    ...(talkedWith.length > 0 && !outcome.depth ? [required('depth')] : []),
    ...(appointment.kind === 'event' && !channelOf(appointment, outcome) ? [required('channel')] : []),
  ]
}

/** Ids of the contacts talked with, each once. */
function talkedWithIn({ kind, contactIds }: Appointment, outcome: AppointmentOutcome): readonly string[] {
  if (kind === 'interview') return []
  return [...new Set(outcome.contactIds ?? (kind === 'talk' ? contactIds : []))]
}

function conversations(appointment: Appointment, outcome: AppointmentOutcome): readonly Activity[] {
  const { kind, predictedComfort } = appointment
  const { depth, setting, ask, feltComfort, note } = outcome
  if (!depth) return []
  const isTalk = kind === 'talk'
  const minutes = outcome.minutes ?? appointment.minutes
  return talkedWithIn(appointment, outcome).map(
    (contactId): ActivityOf<'conversation_held'> => ({
      ...start(appointment, outcome, ['conversation_held', contactId]),
      type: 'conversation_held',
      contactId,
      depth,
      ...(ask && { ask }),
      ...(!isTalk && { setting: 'event' as const }),
      ...(isTalk && setting && { setting }),
      ...(isTalk && minutes !== undefined && { minutes }),
      ...(isTalk && predictedComfort !== undefined && { predictedComfort }),
      ...(isTalk && feltComfort !== undefined && { feltComfort }),
      ...(isTalk && note && { note }),
    }),
  )
}

function attended(appointment: Appointment, outcome: AppointmentOutcome): readonly Activity[] {
  const channel = channelOf(appointment, outcome)
  if (channel === undefined) return []
  const { predictedComfort } = appointment
  const { minutes = appointment.minutes, peopleMet, feltComfort, note } = outcome
  const event: ActivityOf<'event_attended'> = {
    ...start(appointment, outcome, ['event_attended']),
    type: 'event_attended',
    channel,
    ...(minutes !== undefined && { minutes }),
    ...(peopleMet !== undefined && { peopleMet }),
    ...(predictedComfort !== undefined && { predictedComfort }),
    ...(feltComfort !== undefined && { feltComfort }),
    ...(note && { note }),
  }
  if (minutes === undefined) return [event]
  return [event, { ...start(appointment, outcome, ['hours_logged']), type: 'hours_logged', channel, minutes }]
}

function interview(appointment: Appointment, outcome: AppointmentOutcome): Activity {
  const { employer, contactIds } = appointment
  const only = contactIds.length === 1 ? contactIds[0] : undefined
  const contactId = outcome.through ?? only
  const channel = channelOf(appointment, outcome)
  return {
    ...start(appointment, outcome, ['interview_held']),
    type: 'interview_held',
    ...(contactId !== undefined && { contactId }),
    ...(channel !== undefined && { channel }),
    ...(employer !== undefined && { employer }),
    ...(outcome.note && { note: outcome.note }),
  }
}

function channelOf(appointment: Appointment, outcome: AppointmentOutcome): string | undefined {
  return outcome.channel ?? appointment.channel
}

/** The id and the moment of an activity; the id is the same for the same part of the same appointment. */
function start(
  { id, at }: Appointment,
  outcome: AppointmentOutcome,
  part: readonly string[],
): Pick<Activity, 'id' | 'at'> {
  return { id: `appointment-${sha256(JSON.stringify([id, ...part])).slice(0, 32)}`, at: outcome.at ?? at }
}
