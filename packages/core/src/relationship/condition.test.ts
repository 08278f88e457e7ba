import { describe, expect, it } from 'vitest'
import { daysAgo, now } from '../../test/arbitraries/moments.ts'
import { happened, people, recordOf } from '../../test/arbitraries/record-of.ts'
import type { Activity } from '../activity/activity-schema.ts'
import { type Closeness, closenessLayers } from '../contact/closeness.ts'
import { cadences } from '../evidence/cadences.ts'
import { deriveSituation } from '../situation/derive-situation.ts'
import { addDays } from '../value/days.ts'

const contactId = 'alumni-1'

function relationshipWith(facts: object, ...activities: readonly Activity[]) {
  const record = recordOf({ contacts: people('alumni', 1, facts), activities })
  const [relationship] = deriveSituation(record, { now }).relationships
  if (!relationship) throw new Error('nobody')
  return relationship
}

const silentFor = (days: number, closeness: Closeness) =>
  relationshipWith({ closeness, lastContactedAt: daysAgo(days) }).condition

describe.each(closenessLayers)('a tie of the layer %s', (closeness) => {
  const { idealDays, worstDays } = cadences[closeness]

  it('is warm up to its worst-case interval, and then not', () => {
    expect(silentFor(worstDays - 0.01, closeness)).toBe('warm')
    expect(silentFor(worstDays + 0.01, closeness)).not.toBe('warm')
  })

  it('is due at its ideal interval', () => {
    const { dueAt } = relationshipWith({ closeness, lastContactedAt: daysAgo(3) })
    expect(dueAt).toEqual(addDays(daysAgo(3), idealDays))
  })

  it('is dormant after three silent years', () => {
    expect(silentFor(1_095.5, closeness)).toBe('dormant')
  })
})

describe('a condition', () => {
  it('is kept apart from the stage, which silence does not change', () => {
    const { condition, state } = relationshipWith({ startingStage: 'ally', lastContactedAt: daysAgo(2_000) })
    expect([condition, state.stage]).toEqual(['dormant', 'ally'])
  })

  it('is cooling where no contact both ways is known', () => {
    expect(relationshipWith({}).condition).toBe('cooling')
  })

  it('is not warmed by words that go only one way', () => {
    const sent = [2, 1].map((days) => happened('approach_sent', days, { contactId }))
    expect(relationshipWith({ lastContactedAt: daysAgo(1_500) }, ...sent).condition).toBe('dormant')
  })

  it('is closed by a conflict, and then not due', () => {
    const { condition, dueAt } = relationshipWith({}, happened('conflict_arisen', 5, { contactId }))
    expect([condition, dueAt]).toEqual(['closed', undefined])
  })

  it('is opened again by a talk after the conflict', () => {
    const conflict = happened('conflict_arisen', 50, { contactId })
    const talk = happened('conversation_held', 5, { contactId, depth: 'personal' })
    expect(relationshipWith({}, conflict, talk).condition).toBe('warm')
  })

  it('counts the last contact known from elsewhere only until a later one is logged', () => {
    const talk = happened('conversation_held', 400, { contactId, depth: 'personal' })
    const { state } = relationshipWith({ lastContactedAt: daysAgo(1_500) }, talk)
    expect(state.lastTwoWayAt).toEqual(daysAgo(400))
  })
})
