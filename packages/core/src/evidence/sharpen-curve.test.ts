import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerCurve, answeredShare } from './answer-curve.ts'
import { type AnswerLag, sharpenCurve } from './sharpen-curve.ts'

const anyLag: fc.Arbitrary<AnswerLag> = fc
  .tuple(fc.double({ min: 0, max: 90, noNaN: true }), fc.double({ min: 0, max: 90, noNaN: true }))
  .map(([first, second]) => ({ days: Math.min(first, second), watchedDays: Math.max(first, second) }))

const watched = (watchedDays: number, ...days: readonly number[]): readonly AnswerLag[] =>
  days.map((lag) => ({ days: lag, watchedDays }))
const many = (lags: readonly AnswerLag[]): readonly AnswerLag[] => Array.from({ length: 2_000 }, () => lags).flat()

describe('the answer curve of a seeker', () => {
  it('is the given one before any answer', () => {
    expect(sharpenCurve([])).toEqual(answerCurve)
  })

  it('is the given one where the answers came as it says', () => {
    const byDay = [1, 3, 7, 14, 21, 30, 60].flatMap((day, index) => {
      const count = Math.round(((answerCurve[index + 1]?.[1] ?? 0) - (answerCurve[index]?.[1] ?? 0)) * 100)
      return watched(400, ...Array.from({ length: count }, () => day))
    })
    for (const [index, [, share]] of sharpenCurve(byDay).entries()) {
      expect(share).toBeCloseTo(answerCurve[index]?.[1] ?? Number.NaN, 12)
    }
  })

  it('is halfway after as many answers as the given one weighs', () => {
    const late = watched(400, ...Array.from({ length: 20 }, () => 10))
    expect(answeredShare(7, sharpenCurve(late))).toBeCloseTo((0.97 * (20 * 0.83)) / (20 + 20 * 0.97), 2)
  })

  it('comes to what the answers show once there are many', () => {
    const curve = sharpenCurve(many(watched(400, 2, 5, 10, 10)))
    expect([3, 7, 14].map((day) => answeredShare(day, curve) / 0.97)).toEqual(
      [0.25, 0.5, 1].map((share) => expect.closeTo(share, 2)),
    )
  })

  it('learns from a young approach nothing of late answers', () => {
    const [slow, quick] = [watched(400, 2, 10), watched(4, 2)]
    const curve = sharpenCurve(many([...slow, ...quick]))
    expect(answeredShare(7, curve) / 0.97).toBeCloseTo(0.5, 2)
  })

  it('never falls, keeps its days and ends where the given one does', () => {
    fc.assert(
      fc.property(fc.array(anyLag, { maxLength: 40 }), (lags) => {
        const curve = sharpenCurve(lags)
        const shares = curve.map(([, share]) => share)
        expect(curve.map(([days]) => days)).toEqual(answerCurve.map(([days]) => days))
        expect(shares).toEqual([...shares].sort((first, second) => first - second))
        expect([shares[0], shares.at(-1)]).toEqual([0, 0.97])
      }),
    )
  })
})
