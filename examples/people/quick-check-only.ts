import { type AnswersInput, type NetworkingRecordInput, recordFromAnswers } from '@tiecraft/core'
import { daysBefore } from './days-before.ts'

/** Gloria, who has logged nothing and answered the questions of the quick check from memory. */
export function quickCheckOnly(now: Date): NetworkingRecordInput {
  const record = recordFromAnswers(answersAt(now), { seekerId: 'gloria', now })
  if (!record.success) throw new Error(JSON.stringify(record.issues))
  return record.value
}

function answersAt(now: Date): AnswersInput {
  return {
    goalOutcome: 'interview',
    goalBy: daysBefore(now, -98),
    hoursPerWeek: 4,
    weeksSearching: 10,
    counts: [
      {
        channel: 'friends_and_neighbors',
        approached: 25,
        replied: 22,
        conversed: 20,
        referred: 1,
        notYetAsked: 0,
      },
      { channel: 'career_fair', approached: 40 },
    ],
    networkSize: 45,
    comfort: 2,
    topics: [
      { topic: 'communication_skills', text: 'I explain things well.' },
      { topic: 'dislikes_asking', text: 'I hate to bother people.' },
      { topic: 'no_one_hiring', text: 'Nobody hires in winter.' },
    ],
    helpers: [{ name: 'Marta Silva', channel: 'past_coworkers', daysAgo: 20, thanked: false }],
  }
}
