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
  portal = await openPortal(database.prisma)
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

const planFields = 'weekOf hours minutesDone minutesPlanned actions { id day start minutes ifThen isSensitive logs }'
const read = `query ($id: ID!, $hours: Float, $weekOf: DateTime, $preferences: PlanPreferencesInput) {
  seeker(id: $id) { weekPlan(hours: $hours, weekOf: $weekOf, preferences: $preferences) { ${planFields} } }
}`
const save = `mutation ($input: SaveWeekPlanInput!) {
  saveWeekPlan(input: $input) { weekPlan { ${planFields} } userErrors { code path } }
}`
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
  const other = await openPortal(database.prisma)
  await expectUnseen(other, read, seekerId)
  const input = { seekerId, actionId: 'look_back@2026-03-02', status: 'DONE' }
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
      id: 'thank:ruth:ruth-feedback',
      ifThen: 'If it is Monday, March 2 at 9:00 AM, then thank Ruth Okafor for their help; ask for nothing.',
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

  test.each([
    ['an action of no kind', { actionId: 'something:else' }, 'INVALID_FORMAT', 'actionId'],
    ['the future', { at: '2030-01-01T00:00:00Z' }, 'IN_THE_FUTURE', 'at'],
    ['too many minutes', { minutes: 5_000 }, 'TOO_BIG', 'minutes'],
  ])('is refused for %s', async (_, wrong, code, field) => {
    const input = { seekerId, actionId: 'look_back@2026-03-02', status: 'DONE', ...wrong }
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
    expect((await asked()).report).toContain('thank Ruth Okafor')
    await runOk(portal, mark, { input: { seekerId, actionId: 'thank:ruth:ruth-feedback', status: 'SKIPPED' } })
    const after = await asked()
    expect(after.report).not.toContain('then thank Ruth Okafor')
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
