// A place to network that the catalogue does not know: npx pnpm -C examples own-channel

import { describeChannel, describeIssue, describeReason, parseRecord, review } from '@tiecraft/core'
import { en } from '@tiecraft/core/en'
import { defineChannel } from '@tiecraft/core/rules'

const defined = defineChannel({
  id: 'coding_meetup',
  label: 'coding meetups',
  tie: 'cold',
  closeness: 'network',
  startingStage: 'known',
  reach: 'new_people',
  why: 'People there like to show what they build.',
  waysIn: ['Come as you are; most are open to everybody.'],
  firstSteps: ['Pick one talk.', 'Ask the speaker one question afterwards.'],
  access: 'open',
  hoursPerApproach: 0.5,
  comfortAsked: 3,
})
if (!defined.success) throw new Error(defined.issues.map((issue) => describeIssue(issue, en)).join('\n'))
const channels = defined.value

// The catalogue goes wherever a record is read or reviewed.
const now = new Date('2026-03-02T09:00:00Z')
const people = Array.from({ length: 12 }, (_, index) => `person-${index + 1}`)
const record = parseRecord(
  {
    seeker: { id: 'lee', comfort: 3 },
    contacts: people.map((id) => ({ id, name: id, channel: 'coding_meetup' })),
    activities: people.flatMap((contactId, index) => [
      { type: 'approach_sent', id: `${contactId}-hello`, contactId, at: '2026-01-12T18:00:00Z' },
      {
        type: 'conversation_held',
        id: `${contactId}-talk`,
        contactId,
        at: '2026-01-12T19:00:00Z',
        depth: 'their_interests',
      },
      ...(index < 4 ? [{ type: 'lead_received', id: `${contactId}-lead`, contactId, at: '2026-01-20T09:00:00Z' }] : []),
    ]),
  },
  { now, channels },
)
if (!record.success) throw new Error(record.issues.map((issue) => describeIssue(issue, en)).join('\n'))

const { channelAdvice } = review(record.value, { now, channels })
for (const { channel, verdict, because } of channelAdvice.channels) {
  if (verdict === 'rest') continue
  const { name, why, firstSteps } = describeChannel(channel, en)
  console.log(`${verdict}: ${name}. ${why}`)
  for (const reason of because) console.log(`  ${describeReason(reason, en)}`)
  for (const step of firstSteps) console.log(`  > ${step}`)
}
