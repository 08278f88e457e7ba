import { describe, expect, it } from 'vitest'
import { daysAgo, now } from '../../test/arbitraries/moments.ts'
import type { Activity } from '../activity/activity-schema.ts'
import type { Contact } from '../contact/contact-schema.ts'
import { editActivity } from './edit-activity.ts'
import { editContact } from './edit-contact.ts'
import { editSeeker } from './edit-seeker.ts'
import type { NetworkingRecord } from './record-schema.ts'
import { removeActivities } from './remove-activities.ts'
import { removeContact } from './remove-contact.ts'
import type { Changes } from './with-changes.ts'

const ruth: Contact = {
  id: 'ruth',
  name: 'Ruth',
  channel: 'alumni',
  employer: 'Acme',
  offers: ['figma'],
  needs: [],
  tags: [],
}
const sam: Contact = {
  id: 'sam',
  name: 'Sam',
  channel: 'family',
  introducedBy: 'ruth',
  offers: [],
  needs: [],
  tags: [],
}
const help: Activity = { id: 'help', type: 'help_received', at: daysAgo(9), contactId: 'ruth' }
const thanks: Activity = { id: 'thanks', type: 'thanks_sent', at: daysAgo(8), contactId: 'ruth', for: ['help'] }
const interview: Activity = { id: 'interview', type: 'interview_held', at: daysAgo(7), contactId: 'ruth' }
const record: NetworkingRecord = {
  seeker: { id: 'dana', affiliations: [], selfReports: [], comfort: 2 },
  contacts: [ruth, sam],
  activities: [help, thanks, interview],
  appointments: [],
}

describe('editing a contact', () => {
  it.each<[string, Changes, object]>([
    ['changes a field', { employer: 'Globex' }, { ...ruth, employer: 'Globex' }],
    [
      'clears one with null',
      { employer: null, offers: null },
      { ...sam, ...ruth, introducedBy: undefined, employer: undefined, offers: [] },
    ],
    [
      'reads moments as they come in JSON',
      { knownSince: '2026-01-01T00:00:00Z' },
      { ...ruth, knownSince: new Date('2026-01-01T00:00:00Z') },
    ],
    ['leaves the id alone', { id: 'other' }, ruth],
  ])('%s', (_, changes, expected) => {
    const edited = editContact(record, { contactId: 'ruth', changes }, { now })
    expect(edited.success && edited.value.contacts[0]).toEqual(expected)
  })

  it.each<[string, string, Changes, object]>([
    ['nobody', 'kim', {}, { code: 'unknown_contact', path: ['contactId'] }],
    ['an unknown field', 'ruth', { age: 40 }, { code: 'unrecognized_field', fields: ['age'] }],
    ['a needed field cleared', 'ruth', { name: null }, { code: 'required', path: ['name'] }],
    ['an unknown channel', 'ruth', { channel: 'pub' }, { code: 'unknown_channel', path: ['channel'] }],
    ['a circle', 'ruth', { introducedBy: 'sam' }, { code: 'introduced_in_a_circle', path: ['introducedBy'] }],
    ['known only later', 'ruth', { knownSince: daysAgo(8.5) }, { code: 'before_contact_known', path: ['knownSince'] }],
  ])('is refused for %s', (_, contactId, changes, issue) => {
    expect(editContact(record, { contactId, changes }, { now })).toMatchObject({ success: false, issues: [issue] })
  })
})

describe('editing a seeker', () => {
  const past = { outcome: 'offer', count: 1, by: daysAgo(1) } as const

  it('leaves a goal alone that has passed meanwhile', () => {
    const edited = editSeeker({ ...record.seeker, goal: past }, { comfort: 4 }, { now })
    expect(edited).toEqual({ success: true, value: { ...record.seeker, goal: past, comfort: 4 } })
  })

  it('refuses a new goal that has passed', () => {
    expect(editSeeker(record.seeker, { goal: past }, { now })).toMatchObject({
      issues: [{ code: 'goal_in_the_past', path: ['goal', 'by'] }],
    })
  })

  it('clears a goal', () => {
    expect(editSeeker({ ...record.seeker, goal: past }, { goal: null }, { now })).toEqual({
      success: true,
      value: record.seeker,
    })
  })
})

describe('editing an activity', () => {
  it('replaces it whole', () => {
    const corrected = { id: 'help', type: 'lead_received', at: daysAgo(6).toISOString(), contactId: 'sam' }
    const edited = editActivity(record, corrected, { now })
    expect(edited.success && edited.value.activities[0]).toEqual({ ...corrected, at: daysAgo(6) })
  })

  it.each<[string, object, object]>([
    ['one that is not there', { id: 'x' }, { code: 'unknown_activity', path: ['id'] }],
    ['somebody unknown', { contactId: 'kim' }, { code: 'unknown_contact', path: ['contactId'] }],
    ['the future', { at: '2030-01-01T00:00:00Z' }, { code: 'in_the_future', path: ['at'] }],
  ])('is refused for %s', (_, changes, issue) => {
    expect(editActivity(record, { ...help, ...changes }, { now })).toMatchObject({ success: false, issues: [issue] })
  })
})

describe('removing', () => {
  it('a contact takes what was between them, and keeps what is the seeker’s own', () => {
    const { introducedBy: _, ...withoutIntroducer } = sam
    expect(removeContact(record, 'ruth')).toEqual({
      success: true,
      value: {
        ...record,
        contacts: [withoutIntroducer],
        activities: [{ id: 'interview', type: 'interview_held', at: daysAgo(7), channel: 'alumni' }],
      },
    })
  })

  it('an activity lets thanks for it stand', () => {
    expect(removeActivities(record, ['help'])).toEqual({
      success: true,
      value: { ...record, activities: [{ ...thanks, for: [] }, interview] },
    })
  })

  it.each([
    ['a contact', () => removeContact(record, 'kim'), 'unknown_contact'],
    ['an activity', () => removeActivities(record, ['help', 'x']), 'unknown_activity'],
  ])('%s that is not there is refused', (_, remove, code) => {
    expect(remove()).toMatchObject({ success: false, issues: [{ code }] })
  })
})
