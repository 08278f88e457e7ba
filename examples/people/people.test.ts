import { describeReview } from '@tiecraft/core'
import { en } from '@tiecraft/core/en'
import { es } from '@tiecraft/core/es'
import { describe, expect, it } from 'vitest'
import { articleSeeker, emptySeeker, largeNetwork, type Person, people, thrivingSeeker } from './people.ts'
import { reviewOf } from './review-of.ts'

const now = new Date('2026-03-02T09:00:00Z')
const printed: Readonly<Record<string, Person>> = { ...people, largeNetwork: { recordAt: largeNetwork } }

describe.each(Object.entries(printed))('%s', (name, person) => {
  it.each([en, es])('gets a report that a coach could hand over, in $tag', async (sentences) => {
    const [{ contacts }, review] = reviewOf(person, now)
    await expect(describeReview(review, sentences, { contacts, channels: person.channels ?? [] })).toMatchFileSnapshot(
      `reviews/${name}.${sentences.tag}.md`,
    )
  })
})

describe("the article's job seeker", () => {
  const [, { diagnosis, channelAdvice, thanksOwed, swot }] = reviewOf({ recordAt: articleSeeker }, now)

  it('does not hear that one fair, however many résumés, settles where to go', () => {
    expect(channelAdvice.changeTargets.answer).toBe('too_early')
    expect(diagnosis.causes.filter(({ code, named }) => code === 'wrong_channels' && named)).toEqual([])
  })

  it('does not hear that conversations lead to no referrals: eleven of them settle nothing', () => {
    const leak = diagnosis.causes.find(({ code, step }) => code === 'leak_at_step' && step === 'referred')
    expect(leak?.named ?? false).toBe(false)
    expect(diagnosis.toSettle.map(({ step }) => step)).toContain('referred')
  })

  it('learns whom to thank', () => {
    expect(thanksOwed.map(({ contactId }) => contactId)).toEqual(['ruth', 'ines'])
  })

  it('learns which channels to start, all of them new and none beyond their comfort', () => {
    const starts = channelAdvice.channels.filter(({ verdict }) => verdict === 'start')
    expect(starts.map(({ channel }) => channel.id)).toEqual(['alumni', 'place_of_worship'])
    expect(starts.every(({ approached, channel }) => approached === 0 && channel.comfortAsked <= 3)).toBe(true)
  })

  it("finds the article's own strengths, weaknesses, opportunities and threats in the grid", () => {
    const said = ['past_coworker_relationships', 'communication_skills', 'shy', 'few_contacts', 'no_one_hiring']
    expect([...swot.factors, ...swot.otherFactors].map(({ code }) => code)).toEqual(expect.arrayContaining(said))
  })

  it('does not call fairs an opportunity that brought nothing', () => {
    const fairs = swot.otherFactors.find(({ code }) => code === 'job_fairs_nearby')
    expect(fairs?.because.map(({ code }) => code)).toEqual(['channel_yield', 'self_reported'])
    expect(fairs?.strength).toBe(0)
  })
})

describe('someone thriving', () => {
  const [, { diagnosis, channelAdvice, gapAnalysis }] = reviewOf({ recordAt: thrivingSeeker }, now)

  it('hears that it works, and not to change anything', () => {
    expect(diagnosis.verdict).toBe('working')
    expect(channelAdvice.changeTargets.answer).toBe('no')
    expect(gapAnalysis.fill.kind).toBe('on_track')
  })
})

describe('someone with no data at all', () => {
  const [, { diagnosis, channelAdvice, gapAnalysis, swot }] = reviewOf({ recordAt: emptySeeker }, now)

  it('hears that it is too early, and where to begin', () => {
    expect([diagnosis.verdict, diagnosis.causes]).toEqual(['too_early', []])
    expect(channelAdvice.changeTargets.answer).toBe('too_early')
    expect(channelAdvice.channels.filter(({ verdict }) => verdict === 'start')).toHaveLength(3)
  })

  it('is not credited or blamed with anything', () => {
    expect(gapAnalysis.fill).toEqual({ kind: 'no_goal' })
    expect(swot.factors.filter(({ quadrant }) => quadrant === 'strength' || quadrant === 'weakness')).toEqual([])
  })
})

describe('someone with 1,000 contacts', () => {
  const [, { relationships, thanksOwed, diagnosis }] = reviewOf({ recordAt: largeNetwork }, now)

  it('gets every relationship reviewed', () => {
    expect(relationships).toHaveLength(1_000)
  })

  it('hears of the thanks owed before anything uncertain', () => {
    expect(thanksOwed.length).toBeGreaterThan(100)
    expect(diagnosis.causes.find(({ code }) => code === 'unthanked_help')?.named).toBe(true)
  })
})
