import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyRecord } from '../../test/arbitraries/any-record.ts'
import { now } from '../../test/arbitraries/moments.ts'
import type { Because } from '../because/reason.ts'
import { causeActions, causeCodes, leakActions, leakSteps } from '../diagnosis/cause.ts'
import { issueCodes } from '../issue/issue.ts'
import { type Review, review } from '../review/review.ts'
import { factorCodes } from '../swot/factor.ts'
import { describeCause, describeChannel, describeReason, describeStrategy } from './describe.ts'
import { en } from './en/en.ts'

/** Every reason in a review, wherever it stands. */
function reasonsIn(value: unknown): readonly Because[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'because' || key === 'changedBy' ? [part].flat() : reasonsIn(part),
  )
}

function sentencesOf(result: Review): readonly string[] {
  return [
    ...reasonsIn(result).map((because) => describeReason(because)),
    ...result.diagnosis.causes.map((cause) => describeCause(cause)),
    ...result.swot.strategies.map((strategy) => describeStrategy(strategy)),
    ...result.channelAdvice.channels.flatMap(({ channel }) => Object.values(describeChannel(channel)).flat()),
    ...result.relationships.flatMap(({ advice, findings }) => [
      en.stageAdvice[advice.next],
      ...findings.map(({ code }) => en.findings[code]),
    ]),
  ]
}

const garbled = /undefined|NaN|\[object|null|Infinity|=>| {2}|\$\{/

describe('the sentences of a review', () => {
  it('are whole, whatever the record', () => {
    fc.assert(
      fc.property(anyRecord(), (record) => {
        const named = { ...record, seeker: { ...record.seeker, selfReports: [] } }
        for (const sentence of sentencesOf(review(named, { now }))) {
          expect(sentence).not.toMatch(garbled)
          expect(sentence).not.toBe('')
        }
      }),
    )
  })

  it('keep the words of the seeker', () => {
    const facts = { topic: 'shy', text: 'I am “shy” & <b>quiet</b>.' }
    const said = describeReason({ code: 'self_reported', facts, evidence: 'own_word' })
    expect(said).toContain(facts.text)
  })
})

describe('every code has its words', () => {
  it.each(issueCodes)('for the issue %s', (code) => {
    expect(en.issues[code]).toBeTypeOf('function')
  })

  it.each(causeCodes)('for the cause %s and what answers it', (code) => {
    const sentences = [describeCause({ code }), ...causeActions[code].map((action) => en.actions[action.code])]
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/)
  })

  it.each(leakSteps)('for a leak at %s and what answers it', (step) => {
    const actions = leakActions[step].map((action) => en.actions[action.code])
    for (const sentence of [describeCause({ code: 'leak_at_step', step }), ...actions]) {
      expect(sentence).toMatch(/^[A-Z].*\.$/)
    }
  })

  it.each(factorCodes)('for the factor %s', (code) => {
    expect(en.factors[code]).toMatch(/^[a-z]/)
  })
})

describe('another locale', () => {
  it('says everything in its own words', () => {
    const shouting = { ...en, leaks: { ...en.leaks, referred: 'SIN REFERENCIAS' } }
    expect(describeCause({ code: 'leak_at_step', step: 'referred' }, shouting)).toBe('SIN REFERENCIAS')
  })
})
