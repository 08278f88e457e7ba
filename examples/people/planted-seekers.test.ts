import { deriveSituation, diagnose, type NetworkingRecordInput, parseRecord, planWeek } from '@tiecraft/core'
import { taskTable } from '@tiecraft/core/rules'
import { describe, expect, it } from 'vitest'
import { plantedSeekers } from './people.ts'

const now = new Date('2026-03-02T09:00:00Z')

function situationOf(recordAt: (now: Date) => NetworkingRecordInput) {
  const record = parseRecord(recordAt(now), { now })
  if (!record.success) throw new Error(JSON.stringify(record.issues))
  return deriveSituation(record.value, { now })
}

describe.each(Object.entries(plantedSeekers))('%s', (_, { cause, step, recordAt }) => {
  const situation = situationOf(recordAt)
  const { verdict, causes, toSettle } = diagnose(situation)
  const named = causes.filter((it) => it.named).map((it) => (it.step ? `${it.code} ${it.step}` : it.code))

  it('finds an action against it in the week', () => {
    const { actions } = planWeek(situation, { hours: 10 })
    const answers = actions.flatMap(({ task, answers: answered }) => {
      const rule = taskTable[task.kind]
      return 'answers' in rule ? [answered, rule.answers] : [answered]
    })
    if (cause !== 'too_early') expect(answers).toContain(cause)
  })

  it('hears just what was planted, or that it is too early', () => {
    expect(verdict).toBe(cause === 'too_early' ? 'too_early' : 'causes_found')
    expect(named).toEqual(cause === 'too_early' ? [] : [step ? `${cause} ${step}` : cause])
  })

  it('hears what more would settle the rest', () => {
    for (const { attemptsNeeded } of toSettle) expect(attemptsNeeded).toBeGreaterThan(0)
    if (cause === 'too_early') expect(toSettle.length).toBeGreaterThan(0)
  })
})
