// A whole review as plain text: npx pnpm -C examples review-a-record

import { channelName, describeCause, describeReason, describeStrategy, parseRecord, review } from '@tiecraft/core'
import { en } from '@tiecraft/core/en'
import { articleSeeker } from './people/people.ts'

const now = new Date()
const record = parseRecord(articleSeeker(now), { now })
if (!record.success) throw new Error(JSON.stringify(record.issues))

const { diagnosis, channelAdvice, gapAnalysis, swot, relationships, thanksOwed } = review(record.value, { now })
const names = new Map(record.value.contacts.map(({ id, name }) => [id, name]))

heading("Why isn't it working?")
console.log(en.verdicts[diagnosis.verdict])
for (const cause of diagnosis.causes) {
  console.log(`\n- ${describeCause(cause, en)} (probability ${cause.probability.toFixed(2)})`)
  for (const reason of cause.because) console.log(`  ${describeReason(reason, en)}`)
  for (const action of cause.actions) console.log(`  > ${en.actions[action.code]}`)
}

heading('Should you change your networking targets?')
console.log(en.changeTargets[channelAdvice.changeTargets.answer])
for (const { channel, verdict } of channelAdvice.channels) {
  if (verdict !== 'rest') console.log(`- ${channelName(channel, en)}: ${en.channelVerdicts[verdict]}`)
}

heading('How far is it to the goal?')
for (const reason of gapAnalysis.because) console.log(describeReason(reason, en))
for (const { code, unit, now, shortfall } of gapAnalysis.gap.indicators) {
  if (shortfall > 0) console.log(`- ${code}: ${now} ${unit}, ${shortfall} missing`)
}

heading('What follows from strengths and weaknesses, chances and threats?')
for (const strategy of swot.strategies.slice(0, 4)) console.log(`- ${describeStrategy(strategy, en)}`)

heading('Who is owed a thank-you?')
for (const { contactId, help, overdueDays } of thanksOwed) {
  console.log(`- ${names.get(contactId)}, for ${en.helps[help]}: ${overdueDays} days overdue`)
}

heading('What does each relationship need next?')
for (const { contactId, stage, condition, advice } of relationships) {
  console.log(
    `- ${names.get(contactId)} (${en.stages[stage]}, ${en.conditions[condition]}): ${en.stageAdvice[advice.next]}`,
  )
}

function heading(text: string): void {
  console.log(`\n${text}\n${'='.repeat(text.length)}`)
}
