import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyActivity } from '../../test/arbitraries/any-activity.ts'
import { anyContacts } from '../../test/arbitraries/any-contact.ts'
import { people } from '../../test/arbitraries/record-of.ts'
import { activityReferences } from './activity-references.ts'
import { activityCodes, activitySchema } from './activity-schema.ts'
import { contactEffects } from './contact-effects.ts'
import { contactIdsOf } from './contact-ids-of.ts'

describe.each(activityCodes)('the activity %s', (type) => {
  const activities = anyContacts(4).chain((contacts) =>
    anyActivity(contacts.length > 0 ? contacts : people('family', 1), { types: [type] }),
  )

  it('survives JSON', () => {
    fc.assert(
      fc.property(activities, (activity) => {
        const json = JSON.stringify(activitySchema.encode(activity))
        expect(activitySchema.parse(JSON.parse(json))).toEqual(activity)
      }),
      { numRuns: 30 },
    )
  })

  it('refers to every contact it concerns', () => {
    fc.assert(
      fc.property(activities, (activity) => {
        const referred = activityReferences(activity).filter(({ kind }) => kind === 'contact')
        expect(referred.map(({ id }) => id)).toEqual(contactIdsOf(activity))
      }),
      { numRuns: 30 },
    )
  })

  it('says what it means for a tie', () => {
    expect(['two_way', 'outgoing', 'none']).toContain(contactEffects[type].contact)
  })
})
