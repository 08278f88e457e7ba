import { describe, expect, it } from 'vitest'
import { daysAgo, now } from '../../test/arbitraries/moments.ts'
import { people } from '../../test/arbitraries/record-of.ts'
import { type RelationshipStage, relationshipStages } from '../contact/relationship-stage.ts'
import { nextActivities, preview } from './preview.ts'
import { startRelationship } from './relationship-state.ts'

function previewAt(startingStage: RelationshipStage) {
  const [contact] = people('alumni', 1, { startingStage, knownSince: daysAgo(100) })
  if (!contact) throw new Error('nobody')
  return preview(startRelationship(contact, undefined), now)
}

const best = [
  ['known', 'talk_about_their_interests', 'rapport'],
  ['personal', 'talk_about_business', 'business'],
] as const

describe('preview', () => {
  it.each(relationshipStages)('shows everything that can happen at %s, once', (stage) => {
    expect(
      previewAt(stage)
        .map(({ activity }) => activity)
        .sort(),
    ).toEqual([...nextActivities].sort())
  })

  it.each(best)('puts first at %s: %s, which leads to %s', (stage, activity, leadsTo) => {
    expect(previewAt(stage)[0]).toMatchObject({ activity, stage: leadsTo, advances: true, findings: [] })
  })

  it.each(['known', 'rapport'] as const)('speaks against asking for a referral at %s', (stage) => {
    const ask = previewAt(stage).find(({ activity }) => activity === 'ask_for_referral')
    expect(ask).toMatchObject({ stage, advances: false, findings: ['premature_ask'] })
  })

  it.each(relationshipStages)('never puts anything that is spoken against before what is not, at %s', (stage) => {
    const yours = previewAt(stage).filter(({ activity }) => /^(talk|thank|help|ask)/.test(activity))
    const isSpokenAgainst = yours.map(({ findings }) => findings.length > 0)
    expect(isSpokenAgainst).toEqual([...isSpokenAgainst].sort((first, second) => Number(first) - Number(second)))
  })
})
