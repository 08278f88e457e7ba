import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyRecord } from '../../test/arbitraries/any-record.ts'
import { now } from '../../test/arbitraries/moments.ts'
import { recordOf } from '../../test/arbitraries/record-of.ts'
import { review } from '../review/review.ts'
import { selfReportCodes, selfReportTopics } from '../seeker/self-report-topics.ts'
import type { Swot } from './derive-swot.ts'
import { quadrants } from './factor.ts'
import type { FactorRule } from './factor-rule.ts'
import { boxOf, factorCodes, factorTable } from './factor-table.ts'
import { strategyKinds, strategyRule } from './strategy-table.ts'

function always(holds: (swot: Swot) => void): void {
  fc.assert(fc.property(anyRecord(), (record) => holds(review(record, { now }).swot)))
}

function swotOf(seeker: Parameters<typeof recordOf>[0] = {}): Swot {
  return review(recordOf(seeker), { now }).swot
}

describe('a SWOT', () => {
  it.each([
    ['internal', ['strength', 'weakness']],
    ['external', ['opportunity', 'threat']],
  ] as const)('has %s weights that sum to 1', (_, sides) => {
    always(({ factors }) => {
      const weights = factors
        .filter(({ quadrant }) => sides.some((side) => side === quadrant))
        .map(({ weight }) => weight)
      if (weights.length > 0) expect(weights.reduce((sum, weight) => sum + weight)).toBeCloseTo(1, 9)
    })
  })

  it('holds nothing twice, and no two factors that exclude each other', () => {
    always(({ factors, otherFactors }) => {
      const all = [...factors, ...otherFactors]
      expect(new Set(all.map(({ code }) => code)).size).toBe(all.length)
      const shown = new Set<string>(all.filter(({ strength }) => strength > 0).map(({ code }) => code))
      for (const code of factorCodes) {
        const { excludes = '' }: FactorRule = factorTable[code]
        expect(shown.has(code) && shown.has(excludes)).toBe(false)
      }
    })
  })

  it('keeps every detected factor, the strategic ones apart from the rest', () => {
    always(({ factors, otherFactors }) => {
      for (const { strength } of factors) expect(strength).toBeGreaterThan(0)
      for (const { weight } of otherFactors) expect(weight).toBe(0)
      if (otherFactors.some(({ strength }) => strength > 0)) expect(factors.length).toBeGreaterThanOrEqual(8)
    })
  })

  it.each(quadrants)('has eight rules or more that read the data for every %s', (quadrant) => {
    const rules = factorCodes.filter((code) => boxOf(code) === quadrant && 'detect' in factorTable[code])
    expect(rules.length).toBeGreaterThanOrEqual(8)
  })

  it('rates from 1 to 4, strengths high and weaknesses low', () => {
    const ratings = { strength: [3, 4], weakness: [1, 2], opportunity: [1, 2, 3, 4], threat: [1, 2, 3, 4] }
    always(({ factors }) => {
      for (const { quadrant, rating } of factors) expect(ratings[quadrant]).toContain(rating)
    })
  })

  it('scores both sides between 1 and 4', () => {
    always(({ internalScore, externalScore }) => {
      for (const score of [internalScore, externalScore]) {
        if (score !== undefined) expect(score).toBeGreaterThanOrEqual(1 - 1e-9)
        if (score !== undefined) expect(score).toBeLessThanOrEqual(4 + 1e-9)
      }
    })
  })

  it('gives a reason for every factor, and lists at most ten', () => {
    always(({ factors }) => {
      expect(factors.length).toBeLessThanOrEqual(10)
      for (const { because } of factors) expect(because.length).toBeGreaterThan(0)
    })
  })

  it.each(selfReportCodes)('puts %s, as the seeker says it, into its box', (topic) => {
    const { factors } = swotOf({ seeker: { selfReports: [{ topic, text: 'So it is.' }] } })
    const found = factors.find(({ code }) => code === topic)
    expect(found).toMatchObject({ quadrant: selfReportTopics[topic], knownBy: 'own_word' })
    expect(found?.because.at(-1)).toMatchObject({ code: 'self_reported', facts: { text: 'So it is.' } })
  })

  it('never lets a self-report lower what the data show', () => {
    fc.assert(
      fc.property(anyRecord(), fc.constantFrom(...selfReportCodes), (record, topic) => {
        const silent = { ...record, seeker: { ...record.seeker, selfReports: [] } }
        const said = { ...record, seeker: { ...record.seeker, selfReports: [{ topic }] } }
        const strengthIn = (swot: Swot): number =>
          [...swot.factors, ...swot.otherFactors].find(({ code }) => code === topic)?.strength ?? 0
        expect(strengthIn(review(said, { now }).swot)).toBeGreaterThanOrEqual(strengthIn(review(silent, { now }).swot))
      }),
    )
  })

  it('joins what the seeker says to what the data show', () => {
    const { factors } = swotOf({ seeker: { comfort: 1, selfReports: [{ topic: 'shy' }] } })
    const shy = factors.filter(({ code }) => code === 'shy')
    expect(shy.map(({ because }) => because.map(({ code }) => code))).toEqual([['comfort_low', 'self_reported']])
  })

  it('finds no strength and no weakness without data', () => {
    const { factors, internalScore } = swotOf()
    expect(factors.map(({ quadrant }) => quadrant)).not.toContain('strength')
    expect([internalScore, factors.filter(({ quadrant }) => quadrant === 'weakness')]).toEqual([undefined, []])
  })
})

describe('a strategy', () => {
  it('joins an internal and an external factor of the grid', () => {
    always(({ factors, strategies }) => {
      const codes = factors.map(({ code }) => code)
      for (const { kind, internal, external } of strategies) {
        expect(codes).toEqual(expect.arrayContaining([internal, external]))
        expect(boxOf(internal)).toBe(strategyKinds[kind].internal)
        expect(boxOf(external)).toBe(strategyKinds[kind].external)
      }
    })
  })

  it('is listed at most twice of each kind, best first', () => {
    always(({ strategies }) => {
      const scores = strategies.map(({ score }) => score)
      expect(scores).toEqual([...scores].sort((first, second) => second - first))
      for (const kind of Object.keys(strategyKinds)) {
        expect(strategies.filter((strategy) => strategy.kind === kind).length).toBeLessThanOrEqual(2)
      }
    })
  })

  it('leads to a channel only if the advice is not to drop it', () => {
    fc.assert(
      fc.property(anyRecord(), (record) => {
        const { swot, channelAdvice } = review(record, { now })
        const open = channelAdvice.channels.filter(({ verdict }) => verdict !== 'drop').map(({ channel }) => channel)
        for (const { channel, isSensitive } of swot.strategies) {
          if (channel) expect(open.find(({ id }) => id === channel)?.sensitive).toBe(isSensitive)
        }
      }),
    )
  })

  it('is there for every opportunity and every threat', () => {
    for (const code of factorCodes) {
      const isExternal = factorTable[code].side === 'external'
      expect([code, strategyRule(code) !== undefined]).toEqual([code, isExternal])
    }
  })

  it('gives way to the next one once a weight has changed by the margin', () => {
    always(({ factors, strategies: [top], margin }) => {
      if (!top || !margin) return
      expect(margin.times).toBeGreaterThanOrEqual(1)
      const weightOf = (code: string): number => factors.find((factor) => factor.code === code)?.weight ?? 0
      const rival = weightOf(margin.internal) * weightOf(margin.external)
      expect(rival * margin.times).toBeCloseTo(top.score, 9)
    })
  })
})
