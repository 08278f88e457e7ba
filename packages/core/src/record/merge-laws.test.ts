import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyActivity, introducesToThemselves } from '../../test/arbitraries/any-activity.ts'
import { anyCarelessRecord } from '../../test/arbitraries/any-careless-record.ts'
import { anyRecord } from '../../test/arbitraries/any-record.ts'
import { frozen } from '../../test/arbitraries/frozen.ts'
import { now } from '../../test/arbitraries/moments.ts'
import { activityReferences } from '../activity/activity-references.ts'
import type { Contact } from '../contact/contact-schema.ts'

import { mergeChoices } from '../contact/merge-choices.ts'
import type { MergePolicy } from '../contact/merge-policy.ts'

import { thanksOwed } from '../reciprocity/thanks-owed.ts'
import { startRelationship } from '../relationship/relationship-state.ts'
import { replay } from '../relationship/replay.ts'
import { encodeRecord } from './encode-record.ts'
import { type ContactMerge, mergeContacts } from './merge-contacts.ts'
import type { MergePair } from './merge-pair.ts'
import { undoMerge } from './merge-undo.ts'
import { mergeUndoSchema } from './merge-undo-schema.ts'
import { parseRecord } from './parse-record.ts'
import type { NetworkingRecord } from './record-schema.ts'

type Case = MergePair & { readonly before: NetworkingRecord; readonly after: NetworkingRecord } & Pick<
    ContactMerge,
    'undo'
  >

const policies: fc.Arbitrary<MergePolicy> = fc.record(
  {
    name: fc.constantFrom(...mergeChoices.name),
    channel: fc.constantFrom(...mergeChoices.channel),
    introducedBy: fc.constantFrom(...mergeChoices.introducedBy),
    knownSince: fc.constantFrom(...mergeChoices.knownSince),
    lastContactedAt: fc.constantFrom(...mergeChoices.lastContactedAt),
    offers: fc.constantFrom(...mergeChoices.offers),
  },
  { requiredKeys: [] },
)

const records = anyRecord({ contacts: 6, activities: 25 }).filter(({ contacts }) => contacts.length > 2)

/** A record with two of its contacts merged, of those that may be. */
const merges: fc.Arbitrary<Case> = fc
  .tuple(records, fc.nat(), fc.nat(), policies)
  .map(([before, one, step, policy]) => {
    const { length } = before.contacts
    const keep = idAt(before.contacts, one % length)
    const remove = idAt(before.contacts, (one + 1 + (step % (length - 1))) % length)
    return { before, keep, remove, result: mergeContacts(frozen(before), { keep, remove, policy }) }
  })
  .filter(({ result }) => result.success)
  .map(({ before, keep, remove, result }) => {
    if (!result.success) throw new Error('filtered')
    return { before, keep, remove, after: result.value.record, undo: result.value.undo }
  })

function idAt(contacts: readonly Contact[], index: number): string {
  return contacts[index]?.id ?? ''
}

function succeeded<Value>(
  result: { readonly success: true; readonly value: Value } | { readonly success: false },
): Value {
  if (!result.success) throw new Error(JSON.stringify(result))
  return result.value
}

const json = (record: NetworkingRecord): string => JSON.stringify(encodeRecord(record))

const stateOf = (contact: Contact, { activities }: NetworkingRecord): object =>
  replay(startRelationship(contact, undefined), activities)

function law(holds: (merge: Case) => void): void {
  fc.assert(fc.property(merges, holds))
}

describe('merging two contacts', () => {
  it('is undone exactly', () => {
    law(({ before, after, undo }) => {
      const undone = succeeded(undoMerge(frozen(after), frozen(undo)))
      expect(undone).toEqual(before)
      expect(json(undone)).toBe(json(before))
    })
  })

  it('is undone exactly from JSON', () => {
    law(({ before, after, undo }) => {
      const stored = mergeUndoSchema.parse(JSON.parse(JSON.stringify(mergeUndoSchema.encode(undo))))
      const read = succeeded(parseRecord(JSON.parse(json(after)), { now }))
      expect(undoMerge(read, stored)).toEqual({ success: true, value: before })
    })
  })

  it('twice is undone exactly, last first', () => {
    law(({ before, after, undo, keep }) => {
      const third = after.contacts.find(({ id }) => id !== keep)
      const second = mergeContacts(after, { keep: third?.id ?? '', remove: keep })
      if (!second.success) return
      const once = succeeded(undoMerge(second.value.record, second.value.undo))
      expect(undoMerge(once, undo)).toEqual({ success: true, value: before })
    })
  })

  it('keeps what was added since with the contact kept when undone', () => {
    const added = merges.chain((merge) => fc.tuple(fc.constant(merge), fc.array(anyActivity(merge.after.contacts))))
    fc.assert(
      fc.property(added, ([{ before, after, undo }, activities]) => {
        const sound = activities.filter((activity) => !introducesToThemselves(activity))
        const more = sound.map((activity, index) => ({ ...activity, id: `later ${index}` }))
        const undone = succeeded(undoMerge({ ...after, activities: [...after.activities, ...more] }, undo))
        expect(undone.activities).toEqual([...before.activities, ...more])
        expect(parseRecord(undone, { now }).success).toBe(true)
      }),
    )
  })

  it('loses no activity and uses no id twice', () => {
    law(({ before, after }) => {
      expect(after.activities.map(({ id }) => id)).toEqual(before.activities.map(({ id }) => id))
      expect(after.contacts).toHaveLength(before.contacts.length - 1)
      expect(new Set(after.contacts.map(({ id }) => id)).size).toBe(after.contacts.length)
    })
  })

  it('leaves a record that is in order', () => {
    law(({ after }) => {
      expect(parseRecord(after, { now })).toEqual({ success: true, value: after })
    })
  })

  it('leaves nothing that names the contact removed', () => {
    law(({ after, remove }) => {
      const named = after.activities.flatMap(activityReferences).filter(({ kind }) => kind === 'contact')
      expect([...named.map(({ id }) => id), ...after.contacts.map(({ introducedBy }) => introducedBy)]).not.toContain(
        remove,
      )
    })
  })

  it('names nobody twice in an update that named nobody twice', () => {
    law(({ before, after }) => {
      after.activities.forEach((activity, index) => {
        const earlier = before.activities[index]
        if (activity.type !== 'update_sent' || earlier?.type !== 'update_sent') return
        if (new Set(earlier.contactIds).size < earlier.contactIds.length) return
        expect(new Set(activity.contactIds).size).toBe(activity.contactIds.length)
      })
    })
  })

  it('changes no third contact but for who introduced them, and no relationship with one', () => {
    law(({ before, after, keep, remove }) => {
      for (const contact of before.contacts.filter(({ id }) => id !== keep && id !== remove)) {
        const introducedBy = contact.introducedBy === remove ? keep : contact.introducedBy
        const third = after.contacts.find(({ id }) => id === contact.id) ?? contact
        expect(third).toEqual({ ...contact, introducedBy })
        expect(stateOf(third, after)).toEqual(stateOf(contact, before))
      }
    })
  })

  it('never adds to the thanks owed', () => {
    law(({ before, after }) => {
      expect(thanksOwed(after, now).length).toBeLessThanOrEqual(thanksOwed(before, now).length)
    })
  })

  it('makes the same of the two whichever of them goes, but for what the policy says', () => {
    law(({ before, keep, remove }) => {
      const other = succeeded(mergeContacts(before, { keep: remove, remove: keep }))
      const own = succeeded(mergeContacts(before, { keep, remove }))
      expect(other.undo.merged.knownSince).toEqual(own.undo.merged.knownSince)
      expect(other.undo.merged.lastContactedAt).toEqual(own.undo.merged.lastContactedAt)
      expect([...other.undo.merged.offers].length).toBe(own.undo.merged.offers.length)
    })
  })

  it('answers for any record of the right shape', () => {
    fc.assert(
      fc.property(anyCarelessRecord, fc.nat(), fc.nat(), (record, one, other) => {
        const ids = ['nobody', ...record.contacts.map(({ id }) => id)]
        const [keep = '', remove = ''] = [ids[one % ids.length], ids[other % ids.length]]
        const result = mergeContacts(frozen(record), { keep, remove })
        if (result.success) undoMerge(result.value.record, result.value.undo)
        else expect(result.issues.length).toBeGreaterThan(0)
      }),
    )
  })
})
