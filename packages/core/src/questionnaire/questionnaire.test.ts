import { describe, expect, it } from 'vitest'
import { daysAgo, now } from '../../test/arbitraries/moments.ts'
import { channels } from '../channel/channels.ts'
import { suggestIntroductions } from '../reciprocity/suggest-introductions.ts'
import { review } from '../review/review.ts'
import { deriveSituation } from '../situation/derive-situation.ts'
import { describeQuestion } from '../text/describe-question.ts'
import { en } from '../text/en/en.ts'
import { es } from '../text/es/es.ts'
import { weekdayOf, weekdays } from '../value/weekday.ts'
import { type AnswersInput, answersSchema } from './answers-schema.ts'
import { questions } from './questions.ts'
import { recordFromAnswers } from './record-from-answers.ts'

const answers: AnswersInput = {
  goalOutcome: 'interview',
  goalBy: '2026-06-10T00:00:00Z',
  hoursPerWeek: 6,
  timesOfDay: ['evening'],
  freeDays: ['monday', 'wednesday', 'saturday'],
  weeksSearching: 10,
  counts: [{ channel: 'friends_and_neighbors', approached: 25, replied: 22, conversed: 20, notYetAsked: 3 }],
  networkSize: 45,
  comfort: 2,
  topics: [{ topic: 'communication_skills' }, { topic: 'no_one_hiring', text: 'Nobody hires.' }],
  helpers: [
    { name: 'Ruth', channel: 'past_coworkers', daysAgo: 20, thanked: false },
    { name: 'Ben', channel: 'friends_and_neighbors', thanked: true },
  ],
  people: [
    { name: 'ruth', channel: 'past_coworkers', needs: ['bookkeeping'] },
    { name: 'Sam', channel: 'alumni', offers: ['Bookkeeping'] },
  ],
  affiliations: ['place_of_worship'],
}

function recordOf(input: object) {
  const record = recordFromAnswers(input, { now })
  if (!record.success) throw new Error(JSON.stringify(record.issues))
  return record.value
}

describe('the questions', () => {
  it('are thirteen', () => {
    expect(questions).toHaveLength(13)
  })

  it.each(questions.map(({ id }) => id))('ask for %s, which the answers may hold and every text puts', (id) => {
    expect(answersSchema.safeParse({ [id]: answers[id] }).success).toBe(true)
    expect(en.questions[id]).toMatch(/\?$/)
  })

  it.each(questions.filter((question) => 'minimum' in question && question.kind !== 'counts_by_channel'))(
    'say for $id what the answers accept',
    ({ id, ...question }) => {
      if (!('minimum' in question)) return
      const { minimum, maximum } = question
      const isAccepted = [minimum - 1, minimum, maximum, maximum + 1].map(
        (value) => answersSchema.safeParse({ [id]: value }).success,
      )
      expect(isAccepted).toEqual([false, true, true, false])
    },
  )

  it.each(questions)('of $id have a label for every option in both languages', (question) => {
    for (const sentences of [en, es]) {
      const { text, options } = describeQuestion(question, sentences)
      expect(text).toBe(sentences.questions[question.id])
      expect(options.map(({ code }) => code)).toEqual('options' in question ? question.options : [])
      for (const { code, label } of options) expect([code, /_/.test(label)]).toEqual([code, false])
    }
  })

  it('ask where one belongs by names anybody knows', () => {
    const { options } = describeQuestion(questions[12], en)
    expect(options.map(({ label }) => label)).toContain('a place of worship')
    expect(options.map(({ code }) => code)).not.toContain('family')
  })

  it('offer every channel', () => {
    expect(questions.find(({ id }) => id === 'counts')).toMatchObject({ options: channels.map(({ id }) => id) })
  })
})

describe('all answers', () => {
  const record = recordOf(answers)
  const result = review(record, { now })

  it('give a review', () => {
    expect(result.diagnosis.causes.filter(({ named }) => named).map(({ code }) => code)).toEqual(['too_little_effort'])
    expect(result.diagnosis.toSettle.map(({ step }) => step)).toContain('referred')
  })

  it('become a seeker', () => {
    expect(record.seeker).toMatchObject({ hoursPerWeek: 6, networkSize: 45, comfort: 2 })
    expect(record.seeker.goal).toEqual({ outcome: 'interview', count: 1, by: new Date('2026-06-10T00:00:00Z') })
    expect(record.seeker.searchStartedAt).toEqual(daysAgo(70))
  })

  it('become preferences, which the week keeps to', () => {
    expect(record.seeker.preferences).toEqual({
      workingHours: { from: '17:00', to: '21:00' },
      quietDays: ['tuesday', 'thursday', 'friday', 'sunday'],
    })
    const days = result.weekPlan.actions.flatMap(({ day }) => (day ? [weekdayOf(day)] : []))
    expect(days.length).toBeGreaterThan(0)
    expect(['monday', 'wednesday', 'saturday']).toEqual(expect.arrayContaining(days))
  })

  it('become a recalled count over the weeks of the search', () => {
    const tally = record.activities.find(({ type }) => type === 'tally_recalled')
    expect(tally).toMatchObject({ channel: 'friends_and_neighbors', since: daysAgo(70), at: now, approached: 25 })
  })

  it('tell whom to thank: who helped and was not thanked', () => {
    const [owed, ...others] = result.thanksOwed
    expect(others).toEqual([])
    expect(record.contacts.find(({ id }) => id === owed?.contactId)?.name).toBe('Ruth')
  })

  it('tell whom to introduce, and hold a helper named again for one person', () => {
    const [introduction, ...others] = suggestIntroductions(deriveSituation(record, { now }))
    expect(others).toEqual([])
    expect(introduction?.contactIds).toEqual(['helper-1', 'person-2'])
    expect(record.contacts.map(({ id, needs, offers }) => [id, needs, offers])).toEqual([
      ['helper-1', ['bookkeeping'], []],
      ['helper-2', [], []],
      ['person-2', [], ['Bookkeeping']],
    ])
  })

  it('count recalled people half, so that less of the estimate is their own', () => {
    const [replied] = result.funnel.byChannel[0]?.steps ?? []
    expect(replied?.ownDataShare).toBeGreaterThan(0.5)
    expect(replied?.ownDataShare).toBeLessThan(25 / 30)
  })
})

describe('answers', () => {
  it.each([
    ['a helper', { helpers: [{ name: 'Ruth', channel: 'moon', thanked: true }] }, ['helpers', 0, 'channel']],
    [
      'a person after helpers',
      { helpers: [{ name: 'Ruth', channel: 'alumni', thanked: true }], people: [{ name: 'Sam', channel: 'moon' }] },
      ['people', 0, 'channel'],
    ],
  ])('are refused at the place of %s', (_, input, path) => {
    expect(recordFromAnswers(input, { now })).toMatchObject({ success: false, issues: [{ path }] })
  })

  it.each([
    ['nothing', {}, undefined],
    ['a part of the day', { timesOfDay: ['morning'] }, { workingHours: { from: '09:00', to: '12:00' } }],
    ['parts apart', { timesOfDay: ['evening', 'morning'] }, { workingHours: { from: '09:00', to: '21:00' } }],
    ['every day', { freeDays: [...weekdays] }, { quietDays: [] }],
  ])('prefer %s as they say', (_, input, preferences) => {
    expect(recordOf(input).seeker.preferences).toEqual(preferences)
  })

  it('may all be missing', () => {
    expect(review(recordOf({}), { now }).diagnosis.verdict).toBe('too_early')
  })

  it('reach back eight weeks where they do not say how long the search is', () => {
    expect(recordOf({}).seeker.searchStartedAt).toEqual(daysAgo(56))
  })

  it.each([
    ['a goal without a date', { goalOutcome: 'offer' }],
    ['a date without a goal', { goalBy: '2026-06-10T00:00:00Z' }],
  ])('leave the goal out for %s', (_, input) => {
    expect(recordOf(input).seeker.goal).toBeUndefined()
  })

  it.each([
    ['an unknown question', { age: 41 }, 'unrecognized_field'],
    ['a comfort off the scale', { comfort: 6 }, 'too_big'],
    ['an unknown channel', { affiliations: ['moon'] }, 'unknown_channel'],
    ['a goal in the past', { goalOutcome: 'offer', goalBy: '2026-01-01T00:00:00Z' }, 'goal_in_the_past'],
    ['an unknown channel of a person', { people: [{ name: 'Sam', channel: 'moon' }] }, 'unknown_channel'],
    ['more answers than approaches', { counts: [{ channel: 'alumni', approached: 1, replied: 2 }] }, 'too_big'],
    [
      'the same channel counted twice',
      {
        counts: [
          { channel: 'alumni', approached: 1 },
          { channel: 'alumni', approached: 2 },
        ],
      },
      'duplicate_id',
    ],
  ])('are refused with %s', (_, input, code) => {
    expect(recordFromAnswers(input, { now })).toMatchObject({ success: false, issues: [{ code }] })
  })
})
