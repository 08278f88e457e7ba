// Answers from memory, and what follows from them: npx pnpm -C examples quick-check

import {
  type AnswersInput,
  deriveSituation,
  describeCause,
  describeIssue,
  describeQuestion,
  describeReason,
  questions,
  recordFromAnswers,
  review,
  suggestIntroductions,
} from '@tiecraft/core'
import { en } from '@tiecraft/core/en'

const now = new Date('2026-03-02T09:00:00Z')
const answers: AnswersInput = {
  goalOutcome: 'interview',
  goalBy: '2026-06-10T00:00:00Z',
  hoursPerWeek: 6,
  timesOfDay: ['evening'],
  freeDays: ['monday', 'wednesday', 'saturday'],
  weeksSearching: 10,
  counts: [
    { channel: 'friends_and_neighbors', approached: 25, replied: 22, conversed: 20, notYetAsked: 0 },
    { channel: 'career_fair', approached: 40 },
  ],
  networkSize: 45,
  comfort: 2,
  topics: [{ topic: 'communication_skills' }, { topic: 'no_one_hiring' }],
  helpers: [
    { name: 'Ruth', channel: 'past_coworkers', daysAgo: 20, thanked: false },
    { name: 'Ben', channel: 'friends_and_neighbors', daysAgo: 40, thanked: false },
  ],
  people: [
    { name: 'Ruth', channel: 'past_coworkers', needs: ['bookkeeping'] },
    { name: 'Sam', channel: 'alumni', offers: ['bookkeeping'] },
  ],
  affiliations: ['place_of_worship'],
}

for (const question of questions) {
  const { text, options } = describeQuestion(question, en)
  const choices = question.kind.startsWith('choice') ? options.map(({ label }) => label).join('; ') : ''
  console.log([text, ...(choices ? [`  [${choices}]`] : []), `  ${JSON.stringify(answers[question.id])}`].join('\n'))
}

const record = recordFromAnswers(answers, { now })
if (!record.success) throw new Error(record.issues.map((issue) => describeIssue(issue, en)).join('\n'))

const { diagnosis, channelAdvice } = review(record.value, { now })
console.log(`\n${en.verdicts[diagnosis.verdict]}`)
for (const cause of diagnosis.causes) {
  const maybe = cause.named ? '' : ', not sure enough to be named'
  console.log(`- ${describeCause(cause, en)} (probability ${cause.probability.toFixed(2)}${maybe})`)
  for (const reason of cause.because) console.log(`  ${describeReason(reason, en)}`)
}
console.log(`\n${en.changeTargets[channelAdvice.changeTargets.answer]}`)

for (const { contactIds } of suggestIntroductions(deriveSituation(record.value, { now }))) {
  const names = contactIds.map((id) => record.value.contacts.find((contact) => contact.id === id)?.name)
  console.log(`Introduce ${names.join(' and ')}: one needs what the other offers.`)
}
