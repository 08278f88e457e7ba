import type { NetworkingRecordInput } from '@tiecraft/core'
import { daysBefore } from './days-before.ts'
import { nameAt } from './names.ts'
import { type Entry, known, recordOf, withEach } from './record-of.ts'

const size = 300
const id = (index: number): string => `linkedin-${index + 1}`
const ids = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from }, (_, index) => id(from + index))

/** Three batches of messages in which a stranger was asked for a job. */
const messages: readonly Entry[] = [45, 31, 13].flatMap((days, batch) =>
  withEach(ids(batch * 8, batch * 8 + 8), days, (contactId) => ({ type: 'approach_sent', contactId, ask: 'job' })),
)

/** Paul, a teacher who would like to train adults: 300 contacts on LinkedIn, 24 asked for a job, no talk. */
export function careerChanger(now: Date): NetworkingRecordInput {
  const names = Object.fromEntries(Array.from({ length: size }, (_, index) => [id(index), nameAt(index)]))
  return recordOf(now, {
    seeker: {
      id: 'paul',
      goal: { outcome: 'interview', count: 2, by: daysBefore(now, -119), role: 'instructional designer' },
      hoursPerWeek: 5,
      searchStartedAt: daysBefore(now, 50),
      comfort: 3,
      selfReports: [
        { topic: 'other_strength', text: 'I can explain anything to anybody.' },
        { topic: 'other_weakness', text: 'I have never worked in a company.' },
        { topic: 'other_opportunity', text: 'Every firm trains its people online now.' },
        { topic: 'stronger_competition', text: 'The others have a degree in it.' },
      ],
    },
    contacts: known('online_network', names, { knownSince: daysBefore(now, 1_500) }),
    log: [
      ...messages,
      [43, { type: 'reply_received', contactId: id(1), answer: 'declined', note: 'We are not hiring.' }],
      [29, { type: 'reply_received', contactId: id(9), answer: 'declined', note: 'Try the website.' }],
      [28, { type: 'reply_received', contactId: id(12), answer: 'declined' }],
      [6, { type: 'reply_received', contactId: id(17), note: 'No opening, but I went from teaching to this too.' }],
    ],
  })
}
