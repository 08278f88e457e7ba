import { describe, expect, it } from 'vitest'
import { daysAgo } from '../../test/arbitraries/moments.ts'
import { happened, people, recordOf } from '../../test/arbitraries/record-of.ts'
import type { Activity } from '../activity/activity-schema.ts'
import { deriveItems } from './derive-funnel.ts'
import type { FunnelItem } from './funnel-item.ts'
import { weightByOccasion } from './weight-by-occasion.ts'

const channel = 'career_fair'
const fair = people(channel, 20)

/** How many people met apart would tell as much of the replies. */
function toldBy(items: readonly FunnelItem[]): number {
  const told = weightByOccasion(items)
  return items.reduce((sum, item) => sum + item.people * told(item, 'replied'), 0)
}

function itemsOf(...activities: readonly Activity[]): readonly FunnelItem[] {
  return deriveItems(recordOf({ contacts: fair, activities }))
}

const approached = (days: (index: number) => number) =>
  fair.map(({ id }, index) => happened('approach_sent', days(index), { contactId: id }))

describe('people of one occasion', () => {
  it('who got a résumé at one fair never tell more than ten people', () => {
    expect(toldBy(itemsOf(happened('resumes_handed_out', 5, { channel, count: 60 })))).toBeCloseTo(60 / 6.9, 9)
    expect(toldBy(itemsOf(happened('resumes_handed_out', 5, { channel, count: 9_000 })))).toBeLessThan(10)
  })

  it('of three fairs tell three times as much', () => {
    const fairs = [40, 20, 5].map((days) => happened('resumes_handed_out', days, { channel, count: 60 }))
    expect(toldBy(itemsOf(...fairs))).toBeCloseTo((3 * 60) / 6.9, 9)
  })

  it('who were met at an event share its luck', () => {
    const event = happened('event_attended', 10, { channel })
    expect(toldBy(itemsOf(event, ...approached(() => 10)))).toBeCloseTo(20 / 2.9, 9)
  })

  it('are none where they were approached on other days, or without an event', () => {
    const event = happened('event_attended', 10, { channel })
    expect(toldBy(itemsOf(event, ...approached((index) => 12 + index)))).toBe(20)
    expect(toldBy(itemsOf(...approached(() => 10)))).toBe(20)
  })

  it('recalled in one number tell half as much as the log where they are few, and less where they are many', () => {
    const recalled = (approached: number) =>
      toldBy(itemsOf(happened('tally_recalled', 1, { channel, since: daysAgo(30), approached })))
    expect(recalled(8)).toBe(4)
    expect(recalled(60)).toBeCloseTo(60 / 6.9, 9)
  })
})
