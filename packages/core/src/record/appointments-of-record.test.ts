import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyRecord } from '../../test/arbitraries/any-record.ts'
import { frozen } from '../../test/arbitraries/frozen.ts'
import { daysAgo, now } from '../../test/arbitraries/moments.ts'
import { arranged, happened, people, recordOf } from '../../test/arbitraries/record-of.ts'
import type { Appointment } from '../appointment/appointment-schema.ts'
import type { Result } from '../issue/issue.ts'
import { foldRecord, summaryWithoutSensitive } from '../summary/fold-record.ts'
import { cancelAppointment } from './cancel-appointment.ts'
import { completeAppointment } from './complete-appointment.ts'
import { editAppointment } from './edit-appointment.ts'
import { encodeRecord } from './encode-record.ts'
import { mergeContacts } from './merge-contacts.ts'
import { undoMerge } from './merge-undo.ts'
import { parseAppointments } from './parse-entries.ts'
import { parseRecord } from './parse-record.ts'
import { recordAsOf } from './record-as-of.ts'
import type { NetworkingRecord } from './record-schema.ts'
import { removeAppointments } from './remove-appointments.ts'
import { removeContact } from './remove-contact.ts'
import { withoutSensitive } from './without-sensitive.ts'

const contacts = [
  ...people('alumni', 1, { id: 'ruth' }),
  ...people('alumni', 1, { id: 'ben', knownSince: daysAgo(3) }),
  ...people('place_of_worship', 1, { id: 'ada' }),
]
const talk = arranged('talk', -1, { contactIds: ['ruth', 'ben'] })
const alone = arranged('talk', 2, { contactIds: ['ruth'] })
const event = arranged('event', 3, { contactIds: ['ruth'], channel: 'career_fair' })
const interview = arranged('interview', 4, { contactIds: ['ruth'], employer: 'Harbor Foods' })
const record = frozen(recordOf({ contacts, appointments: [talk, alone, event, interview] }))

function succeeded<Value>(result: Result<Value>): Value {
  if (!result.success) throw new Error(JSON.stringify(result.issues))
  return result.value
}

function issuesOf(result: Result<unknown>): readonly unknown[] {
  return result.success ? [] : result.issues.map(({ code, path }) => [code, path.join('.')])
}

const ids = ({ appointments }: NetworkingRecord) => appointments.map(({ id }) => id)
const complete = (appointmentId: string, outcome: object, it = record) =>
  completeAppointment(it, { appointmentId, outcome }, { now })

describe('a record with appointments', () => {
  it.each<[string, Partial<Appointment>, readonly unknown[]]>([
    ['an unknown channel', { channel: 'moon' }, [['unknown_channel', 'appointments.0.channel']]],
    ['an unknown contact', { contactIds: ['zoe'] }, [['unknown_contact', 'appointments.0.contactIds.0']]],
    ['one contact twice', { contactIds: ['ruth', 'ruth'] }, [['same_contact', 'appointments.0.contactIds.1']]],
    ['what took place in the future', { status: 'took_place' }, [['in_the_future', 'appointments.0.at']]],
    ['what is arranged later', { arrangedAt: daysAgo(-1) }, [['in_the_future', 'appointments.0.arrangedAt']]],
    ['an offset for a zone', { timeZone: '+05:30' }, [['invalid_format', 'appointments.0.timeZone']]],
  ])('refuses %s', (_, facts, issues) => {
    const input = { ...encodeRecord(recordOf({ contacts })), appointments: [{ ...alone, ...facts }] }
    expect(issuesOf(parseRecord(input, { now }))).toEqual(issues)
  })

  it('refuses an id used twice, in it and for new ones', () => {
    const twice = { ...encodeRecord(record), appointments: [alone, alone] }
    expect(issuesOf(parseRecord(twice, { now }))).toEqual([['duplicate_id', 'appointments.1.id']])
    const context = { now, contacts: new Map([['ruth', undefined]]), appointmentIds: new Set([alone.id]) }
    expect(issuesOf(parseAppointments([alone], context))).toEqual([['duplicate_id', '0.id']])
  })

  it('needs none', () => {
    const { appointments: _, ...input } = encodeRecord(record)
    expect(succeeded(parseRecord(input, { now })).appointments).toEqual([])
  })

  it('refuses more than a thousand', () => {
    const many = Array.from({ length: 1_001 }, (_, index) => ({ ...alone, id: `${index}` }))
    expect(issuesOf(parseRecord({ ...encodeRecord(record), appointments: many }, { now }))).toEqual([
      ['too_big', 'appointments'],
    ])
  })

  it('as of an earlier moment has none arranged later, and none that took place later', () => {
    const took = { ...talk, status: 'took_place' } as const
    const later = { ...event, arrangedAt: daysAgo(1) }
    const then = recordAsOf(recordOf({ contacts, appointments: [took, later, alone] }), daysAgo(2))
    expect(then.appointments).toEqual([talk, alone])
  })
})

describe('an appointment', () => {
  it('that took place becomes activities in one step', () => {
    const { record: after, activities } = succeeded(complete(talk.id, { depth: 'personal' }))
    expect(activities.map(({ type }) => type)).toEqual(['conversation_held', 'conversation_held'])
    expect(after.activities).toEqual(activities)
    expect(after.appointments[0]).toEqual({ ...talk, status: 'took_place' })
    expect(succeeded(parseRecord(encodeRecord(after), { now }))).toEqual(after)
  })

  it('is logged once', () => {
    const { record: after } = succeeded(complete(talk.id, { depth: 'personal' }))
    expect(issuesOf(complete(talk.id, { depth: 'personal' }, after))).toEqual([['not_possible_now', 'appointmentId']])
    const change = { appointmentId: talk.id, changes: { status: null } }
    const reopened = succeeded(editAppointment(after, change, { now }))
    expect(issuesOf(complete(talk.id, { depth: 'personal' }, reopened))).toEqual([
      ['duplicate_id', 'appointmentId'],
      ['duplicate_id', 'appointmentId'],
    ])
  })

  it.each<[string, string, object, readonly unknown[]]>([
    ['that is unknown', 'x', {}, [['unknown_appointment', 'appointmentId']]],
    ['that has not begun', alone.id, { depth: 'personal' }, [['in_the_future', 'outcome.at']]],
    ['about what nobody says', talk.id, {}, [['required', 'outcome.depth']]],
    [
      'with a stranger',
      talk.id,
      { depth: 'personal', contactIds: ['zoe'] },
      [['unknown_contact', 'outcome.contactIds']],
    ],
    ['before they met', talk.id, { depth: 'personal', at: daysAgo(5) }, [['before_contact_known', 'outcome.at']]],
    ['felt as nobody can', talk.id, { depth: 'personal', feltComfort: 9 }, [['too_big', 'outcome.feltComfort']]],
    [
      'that came through a stranger',
      interview.id,
      { at: daysAgo(1), through: 'zoe' },
      [['unknown_contact', 'outcome.through']],
    ],
  ])('%s is refused', (_, id, outcome, issues) => {
    expect(issuesOf(complete(id, outcome))).toEqual(issues)
  })

  it('that took place earlier than arranged is kept with its true moment', () => {
    const { record: after } = succeeded(complete(alone.id, { depth: 'personal', at: daysAgo(1) }))
    expect(after.appointments[1]).toEqual({ ...alone, at: daysAgo(1), status: 'took_place' })
    expect(parseRecord(encodeRecord(after), { now }).success).toBe(true)
  })

  it('that is cancelled leaves no activity, and is not cancelled twice', () => {
    const after = succeeded(cancelAppointment(record, alone.id))
    expect(after.activities).toEqual([])
    expect(after.appointments[1]).toEqual({ ...alone, status: 'cancelled' })
    expect(issuesOf(cancelAppointment(after, alone.id))).toEqual([['not_possible_now', 'appointmentId']])
    expect(issuesOf(cancelAppointment(after, 'x'))).toEqual([['unknown_appointment', 'appointmentId']])
  })

  it('is edited, a field cleared with null', () => {
    const edited = succeeded(
      editAppointment(
        record,
        { appointmentId: event.id, changes: { place: 'Hall 2', channel: null, id: 'y' } },
        { now },
      ),
    )
    const { channel: _, ...rest } = event
    expect(edited.appointments[2]).toEqual({ ...rest, place: 'Hall 2' })
    const stranger = { appointmentId: event.id, changes: { contactIds: ['zoe'] } }
    expect(issuesOf(editAppointment(record, stranger, { now }))).toEqual([['unknown_contact', 'contactIds.0']])
  })

  it('is removed without a trace; what it became stays', () => {
    const { record: after } = succeeded(complete(talk.id, { depth: 'personal' }))
    const removed = succeeded(removeAppointments(after, [talk.id]))
    expect(ids(removed)).toEqual([alone.id, event.id, interview.id])
    expect(removed.activities).toEqual(after.activities)
    expect(issuesOf(removeAppointments(record, ['x']))).toEqual([['unknown_appointment', '0']])
  })
})

describe('a contact of appointments', () => {
  it('who is removed leaves them, and takes only talks with nobody else along', () => {
    const after = succeeded(removeContact(record, 'ruth'))
    expect(after.appointments).toEqual([
      { ...talk, contactIds: ['ben'] },
      { ...event, contactIds: [] },
      { ...interview, contactIds: [], channel: 'alumni' },
    ])
  })

  it('who is merged away is met under the id kept, until that is undone', () => {
    const { record: after, undo } = succeeded(mergeContacts(record, { keep: 'ben', remove: 'ruth' }))
    expect(after.appointments.map(({ contactIds }) => contactIds)).toEqual([['ben'], ['ben'], ['ben'], ['ben']])
    expect(succeeded(undoMerge(after, undo))).toEqual(record)
  })

  it('of a sensitive channel is left out, with what would be about nobody else', () => {
    const appointments = [
      { ...talk, contactIds: ['ruth', 'ada'] },
      { ...alone, contactIds: ['ada'] },
      { ...event, channel: 'place_of_worship' },
      interview,
    ]
    const sensitive = recordOf({ contacts, appointments })
    const open = [{ ...talk, contactIds: ['ruth'] }, interview]
    expect(withoutSensitive(sensitive).appointments).toEqual(open)
    expect(summaryWithoutSensitive(foldRecord(sensitive)).appointments).toEqual(open)
  })
})

describe('of any record', () => {
  it('no appointment without sensitive channels names one, or somebody known through one', () => {
    fc.assert(
      fc.property(anyRecord({ activities: 0 }), (it) => {
        const open = withoutSensitive(it)
        const known = new Set(open.contacts.map(({ id }) => id))
        expect(open.appointments.flatMap(({ contactIds }) => contactIds).every((id) => known.has(id))).toBe(true)
        expect(open.appointments.map(({ channel }) => channel)).not.toContain('place_of_worship')
      }),
    )
  })

  it('no appointment names a contact who was removed', () => {
    fc.assert(
      fc.property(anyRecord(), (it) => {
        const [contact] = it.contacts
        if (!contact) return
        const after = succeeded(removeContact(frozen(it), contact.id))
        expect(after.appointments.flatMap(({ contactIds }) => contactIds)).not.toContain(contact.id)
        expect(after.appointments.filter(({ kind }) => kind !== 'talk')).toHaveLength(
          it.appointments.filter(({ kind }) => kind !== 'talk').length,
        )
      }),
    )
  })

  it('a part without appointments keeps none, and a change of it is the same', () => {
    const { contacts, activities } = recordOf({
      contacts: record.contacts,
      activities: [happened('help_given', 2, { contactId: 'ruth' })],
    })
    expect(succeeded(removeContact({ contacts, activities }, 'ruth'))).not.toHaveProperty('appointments')
    const { record: merged } = succeeded(mergeContacts({ contacts, activities }, { keep: 'ben', remove: 'ruth' }))
    expect(merged).not.toHaveProperty('appointments')
  })
})
