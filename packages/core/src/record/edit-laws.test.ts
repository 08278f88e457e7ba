import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyRecord } from '../../test/arbitraries/any-record.ts'
import { frozen } from '../../test/arbitraries/frozen.ts'
import { now } from '../../test/arbitraries/moments.ts'
import { contactIdsOf } from '../activity/contact-ids-of.ts'
import { editActivity } from './edit-activity.ts'
import { editContact } from './edit-contact.ts'
import { editSeeker } from './edit-seeker.ts'
import { encodeRecord } from './encode-record.ts'
import { parseRecord } from './parse-record.ts'
import type { NetworkingRecord } from './record-schema.ts'
import { removeActivities } from './remove-activities.ts'
import { removeContact } from './remove-contact.ts'

const anyPick = anyRecord().chain((record) => fc.record({ record: fc.constant(record), pick: fc.nat() }))
const isSound = (record: NetworkingRecord): boolean => parseRecord(encodeRecord(record), { now }).success

describe('an edit', () => {
  it('that changes nothing leaves the record as it is', () => {
    fc.assert(
      fc.property(anyPick, ({ record, pick }) => {
        const contact = record.contacts[pick % record.contacts.length]
        const activity = record.activities[pick % record.activities.length]
        const same = { success: true, value: record }
        if (contact) expect(editContact(frozen(record), { contactId: contact.id, changes: {} }, { now })).toEqual(same)
        if (activity) expect(editActivity(frozen(record), activity, { now })).toEqual(same)
        expect(editSeeker(frozen(record.seeker), {}, { now })).toEqual({ success: true, value: record.seeker })
      }),
    )
  })

  it('that clears every field that may be absent leaves a sound record', () => {
    const changes = { employer: null, email: null, introducedBy: null, knownSince: null, offers: null, needs: null }
    fc.assert(
      fc.property(anyPick, ({ record, pick }) => {
        const contact = record.contacts[pick % record.contacts.length]
        if (!contact) return
        const edited = editContact(frozen(record), { contactId: contact.id, changes }, { now })
        expect(edited.success && isSound(edited.value)).toBe(true)
      }),
    )
  })
})

describe('a removal', () => {
  it('of a contact leaves no mention of them, and a sound record', () => {
    fc.assert(
      fc.property(anyPick, ({ record, pick }) => {
        const contact = record.contacts[pick % record.contacts.length]
        if (!contact) return
        const removed = removeContact(frozen(record), contact.id)
        if (!removed.success) throw new Error('refused')
        const { contacts, activities } = removed.value
        expect(contacts.map(({ id }) => id)).not.toContain(contact.id)
        expect(contacts.map(({ introducedBy }) => introducedBy)).not.toContain(contact.id)
        expect(activities.flatMap(contactIdsOf)).not.toContain(contact.id)
        expect(isSound(removed.value)).toBe(true)
      }),
    )
  })

  it('of a contact keeps every interview and offer', () => {
    fc.assert(
      fc.property(anyPick, ({ record, pick }) => {
        const contact = record.contacts[pick % record.contacts.length]
        if (!contact) return
        const outcomes = ({ activities }: NetworkingRecord) =>
          activities.filter(({ type }) => type === 'interview_held' || type === 'offer_received').map(({ id }) => id)
        const removed = removeContact(record, contact.id)
        expect(removed.success && outcomes(removed.value)).toEqual(outcomes(record))
      }),
    )
  })

  it('of activities leaves just the others, and a sound record', () => {
    fc.assert(
      fc.property(anyPick, ({ record, pick }) => {
        const ids = record.activities.map(({ id }) => id).filter((_, index) => (index + pick) % 2)
        const removed = removeActivities(frozen(record), ids)
        if (!removed.success) throw new Error('refused')
        const expected = record.activities.map(({ id }) => id).filter((id) => !ids.includes(id))
        expect(removed.value.activities.map(({ id }) => id)).toEqual(expected)
        expect(isSound(removed.value)).toBe(true)
      }),
    )
  })
})
