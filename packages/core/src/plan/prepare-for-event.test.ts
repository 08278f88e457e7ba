import { describe, expect, it } from 'vitest'
import { now } from '../../test/arbitraries/moments.ts'
import { happened, people, recordOf } from '../../test/arbitraries/record-of.ts'
import { eventSchema } from './event.ts'
import { prepareForEvent } from './prepare-for-event.ts'

type Parts = Parameters<typeof recordOf>[0]
const prepare = (event: object, parts: Parts = {}) =>
  prepareForEvent(eventSchema.parse({ channel: 'networking_event', ...event }), recordOf(parts), { now })
const evening = (predictedComfort: number, feltComfort: number, days: number) =>
  happened('event_attended', days, { channel: 'networking_event', predictedComfort, feltComfort })

describe('preparing for an event', () => {
  it.each([
    [1, 1, 30],
    [3, 3, 60],
    [5, 5, 120],
  ])('with a comfort of %d aims at %d talks and %d minutes', (comfort, conversations, leaveAfterMinutes) => {
    expect(prepare({}, { seeker: { comfort } })).toMatchObject({ conversations, leaveAfterMinutes })
  })

  it('takes the comfort expected there before the usual one, and never stays longer than it lasts', () => {
    const at = new Date('2026-03-05T17:00:00Z')
    const { leaveAt, ...aim } = prepare({ predictedComfort: 1, minutes: 20, at }, { seeker: { comfort: 5 } })
    expect(aim).toMatchObject({ conversations: 1, leaveAfterMinutes: 20 })
    expect(leaveAt).toEqual(new Date('2026-03-05T17:20:00Z'))
  })

  it('shows how earlier evenings felt, whichever way it went', () => {
    const lessonOf = (...evenings: ReturnType<typeof evening>[]) => prepare({}, { activities: evenings }).comfort
    expect(lessonOf()).toEqual({ lesson: 'not_known_yet', events: 0 })
    expect(lessonOf(evening(2, 4, 3), evening(2, 3, 5))).toEqual({
      lesson: 'easier_than_expected',
      events: 2,
      predicted: 2,
      felt: 3.5,
    })
    expect(lessonOf(evening(3, 2, 3)).lesson).toBe('harder_than_expected')
    expect(lessonOf(evening(3, 3, 3)).lesson).toBe('as_expected')
  })

  it('names first who is said to come, then who may', () => {
    const contacts = [
      ...people('networking_event', 1),
      ...people('alumni', 1, { employer: 'Acme Inc.' }),
      ...people('family', 2),
    ]
    const whom = prepare({ attendees: ['family-2'], employers: ['ACME'] }, { contacts }).lookOutFor
    expect(whom.map(({ contactId, isExpected }) => [contactId, isExpected])).toEqual([
      ['family-2', true],
      ['alumni-1', false],
      ['networking_event-1', false],
    ])
  })

  it('marks a place of worship as sensitive', () => {
    expect(prepare({ channel: 'place_of_worship' }).isSensitive).toBe(true)
    expect(prepare({}).isSensitive).toBe(false)
  })
})
