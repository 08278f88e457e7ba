import { describe, expect, it } from 'vitest'
import type { Activity } from '../activity/activity-schema.ts'
import type { Contact } from '../contact/contact-schema.ts'
import { mergeContacts } from './merge-contacts.ts'
import { undoMerge } from './merge-undo.ts'
import type { NetworkingRecord } from './record-schema.ts'

const at = new Date('2026-02-01T09:00:00.000Z')
const person = (id: string, rest: Partial<Contact> = {}): Contact => ({
  id,
  name: id,
  channel: 'alumni',
  offers: [],
  needs: [],
  tags: [],
  ...rest,
})
const recordOf = (contacts: readonly Contact[], activities: readonly Activity[] = []): NetworkingRecord => ({
  seeker: { id: 'kim', affiliations: [], selfReports: [], comfort: 3 },
  contacts,
  activities,
  appointments: [],
})
const annAndCo = [person('ann'), person('bo'), person('ann2'), person('cy', { introducedBy: 'ann2' })]
const asOne = { keep: 'ann', remove: 'ann2' }

function merged(record: NetworkingRecord): NetworkingRecord {
  const result = mergeContacts(record, asOne)
  if (!result.success) throw new Error(JSON.stringify(result.issues))
  return result.value.record
}

describe('mergeContacts', () => {
  it.each<readonly [string, Activity, object]>([
    ['a help', { id: '1', at, type: 'help_received', contactId: 'ann2' }, { contactId: 'ann' }],
    ['thanks', { id: '1', at, type: 'thanks_sent', contactId: 'ann2', for: ['9'] }, { contactId: 'ann', for: ['9'] }],
    ['an interview', { id: '1', at, type: 'interview_held', contactId: 'ann2' }, { contactId: 'ann' }],
    [
      'an introduction made',
      { id: '1', at, type: 'introduction_made', contactId: 'bo', otherContactId: 'ann2' },
      { contactId: 'bo', otherContactId: 'ann' },
    ],
    [
      'an introduction received',
      { id: '1', at, type: 'introduction_received', contactId: 'bo', introducedContactId: 'ann2' },
      { contactId: 'bo', introducedContactId: 'ann' },
    ],
    [
      'an update to both',
      { id: '1', at, type: 'update_sent', contactIds: ['ann2', 'bo', 'ann'] },
      { contactIds: ['bo', 'ann'] },
    ],
    [
      'an update to one',
      { id: '1', at, type: 'update_sent', contactIds: ['bo', 'ann2', 'cy'] },
      { contactIds: ['bo', 'ann', 'cy'] },
    ],
    ['what names neither', { id: '1', at, type: 'help_given', contactId: 'bo' }, { contactId: 'bo' }],
  ])('moves %s', (_, activity, expected) => {
    expect(merged(recordOf(annAndCo, [activity])).activities).toEqual([{ ...activity, ...expected }])
  })

  it('refuses what would make somebody introduce themselves through others', () => {
    const record = recordOf([
      person('ann', { introducedBy: 'bo' }),
      person('bo', { introducedBy: 'ann2' }),
      person('ann2'),
    ])
    expect(mergeContacts(record, asOne)).toMatchObject({
      success: false,
      issues: [{ code: 'introduced_in_a_circle', contactIds: ['ann', 'bo'] }],
    })
  })

  it('lets those whom the removed contact introduced be introduced by the kept one', () => {
    expect(merged(recordOf(annAndCo)).contacts).toEqual([
      person('ann'),
      person('bo'),
      person('cy', { introducedBy: 'ann' }),
    ])
  })

  it('knows the kept contact no later than the first thing that happened with either', () => {
    const contacts = [person('ann', { knownSince: new Date('2026-02-20T00:00:00.000Z') }), person('ann2')]
    const record = recordOf(contacts, [{ id: '1', at, type: 'help_received', contactId: 'ann2' }])
    expect(merged(record).contacts[0]?.knownSince).toEqual(at)
  })

  it.each([
    [
      'unknown contacts',
      { keep: 'x', remove: 'y' },
      [
        ['unknown_contact', 'keep'],
        ['unknown_contact', 'remove'],
      ],
    ],
    ['an unknown contact', { keep: 'ann', remove: 'y' }, [['unknown_contact', 'remove']]],
    ['one and the same', { keep: 'ann', remove: 'ann' }, [['same_contact', 'remove']]],
    ['somebody and who introduced them', { keep: 'cy', remove: 'ann2' }, [['same_contact', 'contacts.3.introducedBy']]],
    ['two introduced to each other', { keep: 'bo', remove: 'ann' }, [['same_contact', 'activities.0.otherContactId']]],
    [
      'two introduced by each other',
      { keep: 'cy', remove: 'bo' },
      [['same_contact', 'activities.1.introducedContactId']],
    ],
  ])('refuses %s', (_, pair, issues) => {
    const record = recordOf(annAndCo, [
      { id: '1', at, type: 'introduction_made', contactId: 'ann', otherContactId: 'bo' },
      { id: '2', at, type: 'introduction_received', contactId: 'bo', introducedContactId: 'cy' },
    ])
    const result = mergeContacts(record, pair)
    expect(!result.success && result.issues.map(({ code, path }) => [code, path.join('.')])).toEqual(issues)
  })
})

describe('undoMerge', () => {
  const result = mergeContacts(
    recordOf(annAndCo, [{ id: '1', at, type: 'update_sent', contactIds: ['ann2', 'bo', 'ann'] }]),
    asOne,
  )
  if (!result.success) throw new Error('refused')
  const { record, undo } = result.value

  it('leaves what was edited since', () => {
    const [ann, ...others] = record.contacts
    const edited = { ...record, contacts: [{ ...ann, ...person('ann', { jobTitle: 'Buyer' }) }, ...others] }
    const undone = undoMerge(edited, undo)
    expect(undone.success && undone.value.contacts).toEqual([
      person('ann', { jobTitle: 'Buyer' }),
      ...annAndCo.slice(1),
    ])
  })

  it('leaves an update that no longer goes to the contact kept', () => {
    const edited: Activity = { id: '1', at, type: 'update_sent', contactIds: ['bo'] }
    const undone = undoMerge({ ...record, activities: [edited] }, undo)
    expect(undone.success && undone.value.activities).toEqual([edited])
  })

  it('refuses where the contact kept is gone', () => {
    expect(undoMerge({ ...record, contacts: record.contacts.slice(1) }, undo)).toEqual({
      success: false,
      issues: [{ code: 'unknown_contact', path: ['kept', 'id'], contactId: 'ann' }],
    })
  })

  it('refuses to be done twice', () => {
    const undone = undoMerge(record, undo)
    expect(undone.success && undoMerge(undone.value, undo)).toEqual({
      success: false,
      issues: [{ code: 'duplicate_id', path: ['removed', 'id'], id: 'ann2', firstPath: ['contacts', 2, 'id'] }],
    })
  })
})
