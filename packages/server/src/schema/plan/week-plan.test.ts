import { articleSeeker } from '@tiecraft/examples/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDatabase } from '../../../test/database.ts'
import { toRecordInput } from '../../../test/graphql-input.ts'
import { expectUnseen } from '../../../test/neighbor.ts'
import { openPortal, type Portal, testNow } from '../../../test/portal.ts'
import { runError, runOk } from '../../../test/run.ts'
import { storeThroughApi } from '../../../test/store-through-api.ts'
import { expectRejected } from '../../../test/strangers.ts'
import type { Database } from '../../database/database.ts'

let database: Database
let portal: Portal
let seekerId: string

beforeAll(async () => {
  database = await openTestDatabase()
  portal = await openPortal(database)
  seekerId = await storeThroughApi(portal, articleSeeker(testNow))
})

afterAll(() => database.close())

type Action = { readonly id: string; readonly day: string; readonly start: string | null; readonly minutes: number }
type Plan = {
  readonly weekOf: string
  readonly hours: number
  readonly minutesDone: number
  readonly minutesPlanned: number
  readonly actions: readonly Action[]
}

type Preferring = {
  readonly preferences: object | null
  readonly weekPlan: Plan & { readonly calendar: string }
  readonly review: { readonly report: string; readonly weekPlan: object }
}

const planFields =
  'weekOf hours timeZone quietDays workingHours { from to } minutesDone minutesPlanned actions { id day start minutes ifThen isSensitive logs }'
const read = `query ($id: ID!, $hours: Float, $weekOf: DateTime, $preferences: PlanPreferencesInput) {
  seeker(id: $id) { weekPlan(hours: $hours, weekOf: $weekOf, preferences: $preferences) { ${planFields} } }
}`
const save = `mutation ($input: SaveWeekPlanInput!) {
  saveWeekPlan(input: $input) { weekPlan { ${planFields} } userErrors { code path } }
}`
const update = 'mutation ($input: UpdateSeekerInput!) { updateSeeker(input: $input) { userErrors { code path } } }'
const mark = `mutation ($input: MarkActionInput!) {
  markAction(input: $input) {
    mark { actionId status minutes until } seeker { weekPlan { ${planFields} } } userErrors { code path }
  }
}`
const prepare = `query ($id: ID!, $event: NetworkingEventInput!) {
  seeker(id: $id) { eventPreparation(event: $event) { conversations leaveAfterMinutes leaveAt standBy openers texts comfort { lesson events text } } }
}`

const planOf = async (variables: object = {}, id = seekerId): Promise<Plan> =>
  (await runOk<{ seeker: { weekPlan: Plan } }>(portal, read, { id, ...variables })).seeker.weekPlan

test('nobody is served without a key', () => expectRejected(portal, read, { id: seekerId }))

test("another tenant's seeker has no plan", async () => {
  const other = await openPortal(database)
  await expectUnseen(other, read, seekerId)
  const input = { seekerId, actionId: 'set_goal@2026-03-02', status: 'DONE' }
  expect(await runOk(other, mark, { input })).toEqual({
    markAction: { mark: null, seeker: null, userErrors: [{ code: 'UNKNOWN_SEEKER', path: ['seekerId'] }] },
  })
  expect(await runOk(other, save, { input: { seekerId } })).toEqual({
    saveWeekPlan: { weekPlan: null, userErrors: [{ code: 'UNKNOWN_SEEKER', path: ['seekerId'] }] },
  })
})

describe('a week', () => {
  test('begins with thanks, within the hours, in the zone named', async () => {
    const plan = await planOf({ hours: 2, preferences: { timeZone: 'America/New_York', quietDays: ['TUESDAY'] } })
    expect(plan).toMatchObject({ weekOf: '2026-03-02', hours: 2 })
    expect(plan.minutesPlanned).toBeLessThanOrEqual(120)
    expect(plan.actions.map(({ day }) => day)).not.toContain('2026-03-03')
    expect(plan.actions[0]).toMatchObject({
      id: 'thank:ruth:ruth-feedback+thank:ines:ines-ride',
      ifThen:
        'Monday morning, when you sit down: thank Ruth Okafor (“Read my résumé”) and Inés Moreau (“Drove me to the fair”); two lines each, and ask for nothing.',
      isSensitive: false,
      logs: 'THANKS_SENT',
    })
  })

  test('is the same for a record that the portal keeps itself', async () => {
    const query = `query ($input: NetworkingRecordInput!) { review(input: $input) { review { weekPlan { ${planFields} } } } }`
    const { review } = await runOk<{ review: { review: { weekPlan: Plan } } }>(portal, query, {
      input: toRecordInput(articleSeeker(testNow)),
    })
    expect(review.review.weekPlan).toEqual(await planOf())
  })

  test.each([
    ['hours', { hours: 1_000 }],
    ['a zone', { preferences: { timeZone: 'Mars/Olympus' } }],
    ['working hours', { preferences: { workingHours: { from: '17:00', to: '09:00' } } }],
    ['a time of day', { preferences: { workingHours: { from: '25:00', to: '26:00' } } }],
  ])('is refused with %s that cannot be', async (what, variables) => {
    const { status, errors } = await runError(portal, read, { id: seekerId, ...variables })
    expect([status, errors[0]?.extensions?.code]).toEqual([400, 'BAD_USER_INPUT'])
    const { saveWeekPlan } = await runOk<{ saveWeekPlan: { userErrors: unknown[] } }>(portal, save, {
      input: { seekerId, ...variables },
    })
    expect(saveWeekPlan.userErrors).toHaveLength(what === 'a time of day' ? 2 : 1)
  })
})

describe("a seeker's preferences", () => {
  const preferences = {
    timeZone: 'America/New_York',
    locale: 'es',
    quietDays: ['MONDAY', 'TUESDAY', 'WEDNESDAY'],
    workingHours: { from: '18:00', to: '21:00' },
  }
  const { locale: _, ...settings } = preferences

  test('are those of the week, the calendar and the report, without an argument', async () => {
    const article = articleSeeker(testNow)
    const seeker = { ...article.seeker, id: 'new yorker', hoursPerWeek: 2, preferences: { locale: 'es' } }
    const id = await storeThroughApi(portal, { ...article, seeker })
    await runOk(portal, update, { input: { seekerId: id, changes: { preferences } } })
    const query = `query ($id: ID!, $asOf: DateTime) { seeker(id: $id) {
      preferences { timeZone locale quietDays workingHours { from to } }
      weekPlan(asOf: $asOf) { ${planFields} calendar } review(asOf: $asOf) { report weekPlan { hours timeZone quietDays } }
    } }`
    // Still the evening before in New York.
    const { seeker: asked } = await runOk<{ seeker: Preferring }>(portal, query, { id, asOf: '2026-03-04T03:00:00Z' })
    expect(asked.preferences).toEqual(preferences)
    expect(asked.weekPlan).toMatchObject({ ...settings, hours: 2 })
    expect(asked.review.weekPlan).toEqual({
      hours: 2,
      timeZone: preferences.timeZone,
      quietDays: preferences.quietDays,
    })
    expect(asked.weekPlan.calendar).toMatch(/DTSTART;TZID=America\/New_York:20260305T18/)
    expect(asked.weekPlan.calendar).toContain('gracias')
    expect(asked.review.report).toContain('3 de marzo de 2026')
    const saved = await runOk<{ saveWeekPlan: { weekPlan: Plan } }>(portal, save, { input: { seekerId: id } })
    expect(saved.saveWeekPlan.weekPlan).toMatchObject({ ...settings, hours: 2 })
    expect(await planOf({}, id)).toEqual(saved.saveWeekPlan.weekPlan)
  })

  test('are those of a record that the portal sends', async () => {
    const article = toRecordInput(articleSeeker(testNow))
    const query = `query ($input: NetworkingRecordInput!) { review(input: $input) { review { weekPlan { ${planFields} } } } }`
    const input = { ...article, seeker: { id: 'sent', hoursPerWeek: 2, preferences } }
    const { review } = await runOk<{ review: { review: { weekPlan: Plan } } }>(portal, query, { input })
    expect(review.review.weekPlan).toMatchObject({ ...settings, hours: 2 })
  })

  test('change one by one, and null clears one, or all', async () => {
    const id = await storeThroughApi(portal, { seeker: { id: 'changer' }, contacts: [], activities: [] })
    const query =
      'query ($id: ID!) { seeker(id: $id) { preferences { timeZone locale quietDays workingHours { from to } } } }'
    const changed = async (changes: object) => {
      const { updateSeeker } = await runOk<{ updateSeeker: object }>(portal, update, {
        input: { seekerId: id, changes },
      })
      expect(updateSeeker).toEqual({ userErrors: [] })
      return (await runOk<{ seeker: Pick<Preferring, 'preferences'> }>(portal, query, { id })).seeker.preferences
    }
    expect(await changed({ preferences })).toEqual(preferences)
    expect(await changed({ hoursPerWeek: 3 })).toEqual(preferences)
    expect(await changed({ preferences: { locale: 'en' } })).toEqual({ ...preferences, locale: 'en' })
    expect(await changed({ preferences: { quietDays: null } })).toEqual({
      ...preferences,
      locale: 'en',
      quietDays: null,
    })
    expect(await changed({ preferences: { quietDays: [] } })).toMatchObject({ quietDays: [] })
    expect(await changed({ preferences: null })).toBeNull()
  })

  test.each([
    ['a zone', { timeZone: 'Mars/Olympus' }, 'INVALID_FORMAT', ['preferences', 'timeZone']],
    ['a language', { locale: 'no language' }, 'INVALID_FORMAT', ['preferences', 'locale']],
    [
      'hours',
      { workingHours: { from: '17:00', to: '09:00' } },
      'INVALID_FORMAT',
      ['preferences', 'workingHours', 'to'],
    ],
  ])('are refused with %s that cannot be', async (_, wrong, code, path) => {
    const input = { seekerId, changes: { preferences: wrong } }
    expect(await runOk(portal, update, { input })).toMatchObject({
      updateSeeker: { userErrors: [{ code, path }] },
    })
  })
})

describe('what was saved and marked', () => {
  test('stays where it was, and what was done is not planned again', async () => {
    const id = await storeThroughApi(portal, { ...articleSeeker(testNow), seeker: { id: 'saver', hoursPerWeek: 4 } })
    const preferences = { timeZone: 'Europe/Madrid', workingHours: { from: '18:00', to: '20:00' } }
    const { saveWeekPlan } = await runOk<{ saveWeekPlan: { weekPlan: Plan } }>(portal, save, {
      input: { seekerId: id, preferences },
    })
    const [first, ...rest] = saveWeekPlan.weekPlan.actions
    expect(await planOf({ preferences }, id)).toEqual(saveWeekPlan.weekPlan)

    const input = { seekerId: id, actionId: first?.id, status: 'DONE', minutes: 25 }
    const { markAction } = await runOk<{ markAction: { mark: unknown; userErrors: unknown[] } }>(portal, mark, {
      input,
    })
    expect(markAction).toMatchObject({ mark: { actionId: first?.id, status: 'DONE', minutes: 25 }, userErrors: [] })

    const again = await planOf({ preferences }, id)
    expect(again.minutesDone).toBe(25)
    expect(again.actions.map(({ id: actionId }) => actionId)).not.toContain(first?.id)
    const placed = new Map(again.actions.map(({ id: actionId, day, start }) => [actionId, [day, start]]))
    expect(rest.filter(({ id: actionId }) => placed.has(actionId)).length).toBeGreaterThan(0)
    for (const { id: actionId, day, start } of rest) expect(placed.get(actionId) ?? [day, start]).toEqual([day, start])
  })

  test('comes back in the zone, hours and days it was planned with, whatever the seeker prefers', async () => {
    const id = await storeThroughApi(portal, { ...articleSeeker(testNow), seeker: { id: 'traveler' } })
    const preferences = { timeZone: 'America/New_York', quietDays: ['MONDAY', 'TUESDAY', 'WEDNESDAY'] }
    const { saveWeekPlan } = await runOk<{ saveWeekPlan: { weekPlan: Plan } }>(portal, save, {
      input: { seekerId: id, hours: 2, preferences },
    })
    const planned = { hours: 2, ...preferences, workingHours: { from: '09:00', to: '17:00' } }
    expect(saveWeekPlan.weekPlan).toMatchObject(planned)
    expect(await planOf({}, id)).toEqual(saveWeekPlan.weekPlan)
    expect(await planOf({ hours: 1 }, id)).toMatchObject({ ...planned, hours: 1 })
    expect(await planOf({ weekOf: '2026-03-11T00:00:00Z' }, id)).toMatchObject({ timeZone: 'UTC', hours: 5 })

    const changes = { preferences: { timeZone: 'Asia/Tokyo' } }
    await runOk(portal, update, { input: { seekerId: id, changes } })
    expect(await planOf({}, id)).toEqual(saveWeekPlan.weekPlan)
    const again = await runOk<{ saveWeekPlan: { weekPlan: Plan } }>(portal, save, { input: { seekerId: id } })
    expect(again.saveWeekPlan.weekPlan).toMatchObject({ timeZone: 'Asia/Tokyo', hours: 5 })
    expect(await planOf({}, id)).toEqual(again.saveWeekPlan.weekPlan)
  })

  test.each([
    ['an action of no kind', { actionId: 'something:else' }, 'INVALID_FORMAT', 'actionId'],
    ['the future', { at: '2030-01-01T00:00:00Z' }, 'IN_THE_FUTURE', 'at'],
    ['too many minutes', { minutes: 5_000 }, 'TOO_BIG', 'minutes'],
  ])('is refused for %s', async (_, wrong, code, field) => {
    const input = { seekerId, actionId: 'set_goal@2026-03-02', status: 'DONE', ...wrong }
    expect(await runOk(portal, mark, { input })).toEqual({
      markAction: { mark: null, seeker: null, userErrors: [{ code, path: [field] }] },
    })
  })

  test('is part of the review and of its report', async () => {
    const query = 'query ($id: ID!) { seeker(id: $id) { review { weekPlan { actions { id } } report } } }'
    const asked = async () =>
      (
        await runOk<{ seeker: { review: { weekPlan: { actions: Action[] }; report: string } } }>(portal, query, {
          id: seekerId,
        })
      ).seeker.review
    expect((await asked()).report).toContain('Thank Ruth Okafor (')
    await runOk(portal, mark, { input: { seekerId, actionId: 'thank:ruth:ruth-feedback', status: 'SKIPPED' } })
    const after = await asked()
    expect(after.report).not.toContain('Thank Ruth Okafor (')
    expect(after.weekPlan.actions.map(({ id }) => id)).not.toContain('thank:ruth:ruth-feedback')
  })
})

test('a plan is an iCalendar file as well, private and stable', async () => {
  const query = 'query ($id: ID!) { seeker(id: $id) { weekPlan(hours: 3) { calendar actions { id } } } }'
  const ask = async () =>
    (await runOk<{ seeker: { weekPlan: { calendar: string } } }>(portal, query, { id: seekerId })).seeker
  const { calendar } = (await ask()).weekPlan
  expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n/)
  expect(calendar).toContain('CLASS:PRIVATE')
  expect(calendar).not.toContain('CLASS:PUBLIC')
  expect((await ask()).weekPlan.calendar).toBe(calendar)
})

test('an event is prepared for, in the language of the request', async () => {
  const event = { channel: 'networking_event', at: '2026-03-05T17:00:00Z', predictedComfort: 1 }
  const { seeker } = await runOk<{ seeker: { eventPreparation: object } }>(portal, prepare, { id: seekerId, event })
  expect(seeker.eventPreparation).toMatchObject({
    conversations: 1,
    leaveAfterMinutes: 30,
    leaveAt: '2026-03-05T17:30:00.000Z',
    standBy: ['BY_THE_FOOD', 'BY_THE_RESTROOMS', 'BY_THE_EXIT'],
    comfort: { lesson: 'EASIER_THAN_EXPECTED', events: 1 },
  })
  const { errors } = await runError(portal, prepare, { id: seekerId, event: { ...event, predictedComfort: 9 } })
  expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT')
})
