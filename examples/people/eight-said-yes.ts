import type { NetworkingRecordInput } from '@tiecraft/core'
import { daysBefore } from './days-before.ts'
import { askedAdvice, known, recordOf, withEach } from './record-of.ts'

const alumni = {
  ada: 'Ada Novak',
  bo: 'Bo Larsen',
  cy: 'Cy Abrams',
  di: 'Di Pereira',
  ed: 'Ed Kowalski',
  fi: 'Fi Lindgren',
  gus: 'Gus Moreno',
  hal: 'Hal Bennett',
}

/** Grace, whom all eight alumni she wrote to answered with a yes a week ago; no talk has followed. */
export function eightSaidYes(now: Date): NetworkingRecordInput {
  const asked = Object.keys(alumni)
  return recordOf(now, {
    seeker: {
      id: 'grace',
      goal: { outcome: 'offer', by: daysBefore(now, -98), role: 'nurse' },
      hoursPerWeek: 3,
      searchStartedAt: daysBefore(now, 12),
      comfort: 3,
    },
    contacts: known('alumni', alumni),
    log: [
      ...askedAdvice(asked, 9),
      ...withEach(asked, 7, (contactId) => ({ type: 'reply_received', contactId, answer: 'accepted' })),
    ],
  })
}
