import { describe, expect, it } from 'vitest'
import { daysAgo } from '../../test/arbitraries/moments.ts'
import { happened, people } from '../../test/arbitraries/record-of.ts'
import type { Activity } from '../activity/activity-schema.ts'
import { type RelationshipStage, relationshipStages } from '../contact/relationship-stage.ts'
import { relationshipRules } from './relationship-rules.ts'
import { startRelationship } from './relationship-state.ts'
import { replay } from './replay.ts'

const contactId = 'alumni-1'
const talk = (days: number, depth: string) => happened('conversation_held', days, { contactId, depth })
const did = (type: Activity['type'], days: number, facts: object = {}) => happened(type, days, { contactId, ...facts })

function stageAfter(startingStage: RelationshipStage, ...activities: readonly Activity[]): RelationshipStage {
  const [contact] = people('alumni', 1, { startingStage, knownSince: daysAgo(100) })
  if (!contact) throw new Error('nobody')
  return replay(startRelationship(contact, undefined), activities).state.stage
}

const opening = {
  known: [talk(50, 'their_interests')],
  rapport: [talk(50, 'their_interests'), talk(40, 'personal')],
  personal: [talk(50, 'business')],
  business: [did('help_received', 50), did('thanks_sent', 49)],
} as const satisfies Partial<Record<RelationshipStage, readonly Activity[]>>

describe.each(Object.entries(opening))('the stage %s', (name, activities) => {
  const stage = relationshipStages.find((each) => each === name) ?? 'known'

  it('opens the next one by what its row asks for', () => {
    expect(stageAfter(stage, ...activities)).toBe(relationshipRules.stages[stage].next)
  })

  it.each(activities.map((_, index) => index))('stays where it is without the activity at %d', (missing) => {
    expect(stageAfter(stage, ...activities.filter((_, index) => index !== missing))).toBe(stage)
  })

  it('stays where it is through silence', () => {
    expect(stageAfter(stage)).toBe(stage)
  })
})

describe('the path', () => {
  it('leads through every stage to allies', () => {
    expect(stageAfter('known', ...Object.values(opening).flat())).not.toBe('known')
    const stages = relationshipStages.map((stage) => relationshipRules.stages[stage].next)
    expect(stages).toEqual([...relationshipStages.slice(1), null])
  })

  it('opens one stage at a time, however deep a talk goes', () => {
    expect(stageAfter('known', talk(50, 'business'))).toBe('rapport')
  })

  it('takes a week from rapport to personal matters, however much is said', () => {
    const met = happened('conversation_held', 20, { contactId, depth: 'personal' })
    const soon = [16, 15, 14].map((days) => talk(days, 'personal'))
    expect(stageAfter('known', met, ...soon)).toBe('rapport')
    expect(stageAfter('known', met, ...soon, talk(13, 'personal'))).toBe('personal')
  })

  it('counts only what happened since the stage began', () => {
    expect(stageAfter('known', did('help_received', 60), did('thanks_sent', 59), talk(50, 'business'))).toBe('rapport')
  })

  it('is not opened by words in one direction', () => {
    expect(stageAfter('known', did('approach_sent', 50), did('help_given', 40))).toBe('known')
  })
})

const facts = [
  ['lead_received', 'rapport'],
  ['introduction_received', 'personal'],
  ['referral_received', 'business'],
] as const

describe.each(facts)('the fact %s', (type, atLeast) => {
  it(`lifts a relationship to ${atLeast} from any stage before`, () => {
    expect(stageAfter('known', did(type, 50))).toBe(atLeast)
  })

  it('sets back nobody who stands further', () => {
    expect(stageAfter('ally', did(type, 50))).toBe('ally')
  })
})

describe('being introduced to somebody', () => {
  it('does not lift the person one is introduced to', () => {
    const introduction = happened('introduction_received', 50, { contactId: 'ben', introducedContactId: contactId })
    expect(stageAfter('known', introduction)).toBe('known')
  })
})

describe('a setback', () => {
  it.each(relationshipStages.map((stage, index) => [stage, relationshipStages[Math.max(0, index - 1)]] as const))(
    'from %s by a declined request leads to %s',
    (stage, before) => {
      expect(stageAfter(stage, did('reply_received', 50, { answer: 'declined' }))).toBe(before)
    },
  )

  it.each(relationshipStages)('from %s by a conflict leads to the beginning', (stage) => {
    expect(stageAfter(stage, did('conflict_arisen', 50))).toBe('known')
  })
})
