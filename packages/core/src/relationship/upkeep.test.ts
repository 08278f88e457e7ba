import { describe, expect, it } from 'vitest'
import { channels } from '../channel/channels.ts'
import { type Contact, contactSchema } from '../contact/contact-schema.ts'
import { deriveSituation } from '../situation/derive-situation.ts'
import { addDays } from '../value/days.ts'
import { dueContacts, strengthAfter } from './due-contacts.ts'
import type { Relationship } from './relationship.ts'
import { revivableContacts } from './revivable-contacts.ts'
import { updatesDue } from './updates-due.ts'

const now = new Date('2026-03-02T09:00:00Z')

function contact(id: string, fields: Partial<Contact> = {}): Contact {
  return contactSchema.parse({ id, name: id, channel: 'friends_and_neighbors', ...fields })
}

function relationships(...contacts: readonly Contact[]): readonly Relationship[] {
  const seeker = { id: 'ana', affiliations: [], selfReports: [] }
  return deriveSituation({ seeker, contacts, activities: [], appointments: [] }, { now }).relationships
}

const silentFor = (days: number): Partial<Contact> => ({ lastContactedAt: addDays(now, -days) })

describe('dueContacts', () => {
  it('lists who is due before a later moment when asked, with days until then below 0', () => {
    const people = relationships(contact('soon', silentFor(28)), contact('later', silentFor(10)))
    expect(dueContacts(people, { now, dueBefore: addDays(now, 7) })).toMatchObject([
      { contactId: 'soon', overdueDays: -2 },
    ])
  })

  it('lists who is past their interval, and nobody else', () => {
    const people = relationships(contact('due', silentFor(31)), contact('fresh', silentFor(29)))
    expect(dueContacts(people, { now })).toMatchObject([{ contactId: 'due', overdueDays: 1 }])
  })

  it('puts those first with whom most is lost by waiting', () => {
    const acquaintance = contact('acquaintance', { ...silentFor(40), startingStage: 'known' })
    const ally = contact('ally', { ...silentFor(40), startingStage: 'ally' })
    expect(dueContacts(relationships(acquaintance, ally), { now }).map(({ contactId }) => contactId)).toEqual([
      'ally',
      'acquaintance',
    ])
  })

  it('lets ties with kin fade more slowly', () => {
    expect(strengthAfter(365, true)).toBeGreaterThan(strengthAfter(365, false))
    expect(strengthAfter(365.25, false)).toBeCloseTo(0.85, 12)
  })

  it('follows an interval of its own', () => {
    const people = relationships(contact('weekly', { ...silentFor(8), contactEveryDays: 7 }))
    expect(dueContacts(people, { now })).toMatchObject([{ contactId: 'weekly', overdueDays: 1 }])
  })

  it('waits while a contact is snoozed', () => {
    const people = relationships(contact('snoozed', { ...silentFor(40), snoozedUntil: addDays(now, 3) }))
    expect(dueContacts(people, { now })).toEqual([])
  })

  it('leaves dormant ties to be revived', () => {
    const people = relationships(contact('old', silentFor(1_200)))
    expect(dueContacts(people, { now })).toEqual([])
    expect(revivableContacts(people, now)).toMatchObject([{ contactId: 'old' }])
  })
})

describe('revivableContacts', () => {
  it('prefers influence and trust, and those with whom less time was shared', () => {
    const old = silentFor(1_500)
    const people = relationships(
      contact('buddy', { ...old, yearsShared: 10 }),
      contact('boss', { ...old, influence: 'decides_on_hiring', yearsShared: 1 }),
      contact('peer', { ...old, yearsShared: 1 }),
    )
    expect(revivableContacts(people, now).map(({ contactId }) => contactId)).toEqual(['boss', 'peer', 'buddy'])
  })

  it('plans a longer first talk for a longer silence', () => {
    const [long, short] = revivableContacts(
      relationships(contact('a', silentFor(7_000)), contact('b', silentFor(1_100))),
      now,
    )
    expect(long?.firstTalkMinutes).toBeGreaterThan(short?.firstTalkMinutes ?? Number.POSITIVE_INFINITY)
  })
})

describe('updatesDue', () => {
  it('groups the close people of a channel who heard nothing for a month', () => {
    const people = relationships(
      contact('ben', silentFor(45)),
      contact('kofi', silentFor(60)),
      contact('lena', silentFor(10)),
      contact('mia', { ...silentFor(35), channel: 'family' }),
      contact('ruth', { ...silentFor(90), channel: 'past_coworkers' }),
    )
    expect(updatesDue(people, channels, now)).toEqual([
      { channel: 'friends_and_neighbors', isSensitive: false, dueAt: addDays(now, -30), contactIds: ['kofi', 'ben'] },
      { channel: 'family', isSensitive: false, dueAt: addDays(now, -5), contactIds: ['mia'] },
    ])
  })

  it('owes one now to those never written to', () => {
    expect(updatesDue(relationships(contact('new')), channels, now)).toEqual([
      { channel: 'friends_and_neighbors', isSensitive: false, dueAt: now, contactIds: ['new'] },
    ])
  })
})
