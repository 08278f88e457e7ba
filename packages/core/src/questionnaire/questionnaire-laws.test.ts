import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyAnswers } from '../../test/arbitraries/any-answers.ts'
import { now } from '../../test/arbitraries/moments.ts'
import { oddNumbers } from '../../test/arbitraries/odd-numbers.ts'
import { review } from '../review/review.ts'
import { recordFromAnswers } from './record-from-answers.ts'

describe('the quick check', () => {
  it('gives a review for any answers', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const record = recordFromAnswers(answers, { now })
        if (!record.success) expect.fail(JSON.stringify(record.issues))
        expect(oddNumbers(review(record.value, { now }))).toEqual([])
      }),
    )
  })
})
