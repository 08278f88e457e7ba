import { expect, it } from 'vitest'
import { daysAgo, now } from '../../test/arbitraries/moments.ts'
import { happened, people, recordOf } from '../../test/arbitraries/record-of.ts'
import { answerLags } from './answer-lags.ts'

const contacts = people('alumni', 4)
const of = (number: number) => ({ contactId: `alumni-${number}` })
const talk = { depth: 'personal' }
const activities = [
  happened('approach_sent', 30, of(1)),
  happened('approach_sent', 28, of(1)),
  happened('reply_received', 25, of(1)),
  happened('conversation_held', 5, { ...of(1), ...talk }),
  happened('approach_sent', 10, of(2)),
  happened('conversation_held', 3, { ...of(2), ...talk }),
  happened('approach_sent', 9, of(3)),
  happened('reply_received', 9, of(4)),
]

it('counts the days from the first approach to the first sign of an answer', () => {
  expect(answerLags(recordOf({ contacts, activities }), now)).toEqual([
    { days: 5, watchedDays: 30 },
    { days: 7, watchedDays: 10 },
  ])
})

it('leaves out what had not come by then', () => {
  expect(answerLags(recordOf({ contacts, activities }), daysAgo(20))).toEqual([{ days: 5, watchedDays: 10 }])
})
