import { parseRecord, questions, recordFromAnswers, review } from '@tiecraft/core'
import { articleSeeker, emptySeeker, thrivingSeeker } from '@tiecraft/examples/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDatabase } from '../../../test/database.ts'
import { everyFieldOf } from '../../../test/every-field.ts'
import { toGraphqlInput, toRecordInput } from '../../../test/graphql-input.ts'
import { openPortal, type Portal, testNow } from '../../../test/portal.ts'
import { runError, runOk } from '../../../test/run.ts'
import type { UserError } from '../../../test/store-through-api.ts'
import { countRows } from '../../../test/stored-rows.ts'
import { expectRejected } from '../../../test/strangers.ts'
import type { Database } from '../../database/database.ts'

let database: Database
let portal: Portal

beforeAll(async () => {
  database = await openTestDatabase()
  portal = await openPortal(database)
})

afterAll(() => database.close())

const payload = `{ review ${everyFieldOf('Review')} userErrors { code path message allowed } }`
const reviewed = `query ($input: NetworkingRecordInput!, $asOf: DateTime) { result: review(input: $input, asOf: $asOf) ${payload} }`
const checked = `query ($input: AnswersInput!, $asOf: DateTime) { result: quickCheck(answers: $input, asOf: $asOf) ${payload} }`

/** A probability as the API says it. */
function rounded(probability: number | undefined): number | undefined {
  return probability && Math.round(probability * 10_000) / 10_000
}

type Payload = { readonly review: Record<string, unknown> | null; readonly userErrors: readonly UserError[] }

async function ask(query: string, input: unknown, asOf?: string): Promise<Payload> {
  return (await runOk<{ result: Payload }>(portal, query, { input, asOf })).result
}

test.each([
  [reviewed, toRecordInput(emptySeeker())],
  [checked, {}],
])('nobody is served without a key: %s', (query, input) => expectRejected(portal, query, { input }))

describe('a record sent along', () => {
  test.each([articleSeeker(testNow), thrivingSeeker(testNow), emptySeeker()])(
    'of $seeker.id gets the review that the library makes',
    async (record) => {
      const parsed = parseRecord(record, { now: testNow })
      if (!parsed.success) throw new Error('The sample is refused.')
      const made = review(parsed.value, { now: testNow })
      const { review: served, userErrors } = await ask(reviewed, toRecordInput(record))
      expect(userErrors).toEqual([])
      expect(served).toMatchObject({
        asOf: testNow.toISOString(),
        diagnosis: {
          verdict: made.diagnosis.verdict.toUpperCase(),
          causes: made.diagnosis.causes.map(({ code, probability }) => ({
            code: code.toUpperCase(),
            probability: rounded(probability),
          })),
        },
        channelAdvice: {
          channels: made.channelAdvice.channels.map(({ channel, verdict }) => ({
            channel: { id: channel.id },
            verdict: verdict.toUpperCase(),
          })),
        },
        swot: { factors: made.swot.factors.map(({ code, weight }) => ({ code: code.toUpperCase(), weight })) },
        gapAnalysis: { gap: { probability: rounded(made.gapAnalysis.gap.probability) ?? null } },
        relationships: made.relationships.map(({ contactId, stage }) => ({
          contact: { externalId: contactId },
          stage: stage.toUpperCase(),
        })),
        thanksOwed: made.thanksOwed.map(({ contactId, activityId }) => ({
          contact: { externalId: contactId },
          activityExternalId: activityId,
        })),
        funnel: { overall: { approached: made.funnel.overall.approached } },
        reciprocity: made.reciprocity,
      })
    },
  )

  test('is not stored', async () => {
    const before = await countRows(database.prisma)
    await ask(reviewed, toRecordInput(articleSeeker(testNow)))
    expect(await countRows(database.prisma)).toEqual(before)
  })

  const at = '2026-02-01T00:00:00Z'
  const contact = { id: 'ada', name: 'Ada', channel: 'alumni' }
  const record = { seeker: { id: 'x' }, contacts: [contact], activities: [] }

  test.each([
    [
      'unknown channels',
      { contacts: [{ ...contact, channel: 'nope' }] },
      { code: 'UNKNOWN_CHANNEL', path: ['contacts', '0', 'channel'], allowed: expect.arrayContaining(['alumni']) },
    ],
    ['ids used twice', { contacts: [contact, contact] }, { code: 'DUPLICATE_ID', path: ['contacts', '1', 'id'] }],
    [
      'a goal in the past',
      { seeker: { id: 'x', goal: { outcome: 'OFFER', by: at } } },
      { code: 'GOAL_IN_THE_PAST', path: ['seeker', 'goal', 'by'] },
    ],
    [
      'unknown contacts',
      { activities: [{ helpGiven: { at, contactId: 'nope' } }] },
      { code: 'UNKNOWN_CONTACT', path: ['activities', '0', 'helpGiven', 'contactId'] },
    ],
    [
      'activities to come',
      { activities: [{ helpGiven: { at: '2030-01-01T00:00:00Z', contactId: 'ada' } }] },
      { code: 'IN_THE_FUTURE', path: ['activities', '0', 'helpGiven', 'at'] },
    ],
  ])('is refused with %s', async (_, change, issue) => {
    const { review: made, userErrors } = await ask(reviewed, { ...record, ...change })
    expect(made).toBeNull()
    expect(userErrors).toEqual([expect.objectContaining(issue)])
  })

  test('is judged at the moment that was asked for', async () => {
    const late = { ...record, activities: [{ helpGiven: { at: '2030-01-01T00:00:00Z', contactId: 'ada' } }] }
    expect((await ask(reviewed, late, '2031-01-01T00:00:00Z')).review).toMatchObject({
      asOf: '2031-01-01T00:00:00.000Z',
    })
  })

  test('without a seeker is refused by GraphQL itself', async () => {
    const { status, errors } = await runError(portal, reviewed, { input: { contacts: [], activities: [] } })
    expect([status, errors[0]?.message]).toEqual([400, expect.stringContaining('seeker')])
  })
})

describe('the quick check', () => {
  const answers = {
    goalOutcome: 'offer',
    goalBy: '2026-06-01T00:00:00Z',
    hoursPerWeek: 6,
    timesOfDay: ['evening'],
    freeDays: ['monday', 'saturday'],
    weeksSearching: 12,
    counts: [{ channel: 'friends_and_neighbors', approached: 12, replied: 9, conversed: 8, notYetAsked: 4 }],
    networkSize: 60,
    comfort: 2,
    topics: [{ topic: 'shy' }, { topic: 'no_one_hiring', text: 'No one is hiring.' }],
    helpers: [{ name: 'Ruth', channel: 'past_coworkers', daysAgo: 10, thanked: false }],
    people: [
      { name: 'Mia', channel: 'family', needs: ['bookkeeping'], offers: [] },
      { name: 'Tom', channel: 'alumni', needs: [], offers: ['bookkeeping'] },
    ],
    affiliations: ['place_of_worship'],
  } as const

  test('gives the review that the library makes of all answers', async () => {
    expect(Object.keys(answers).sort()).toEqual(questions.map(({ id }) => id).sort())
    const record = recordFromAnswers(answers, { now: testNow })
    if (!record.success) throw new Error('The answers are refused.')
    const { diagnosis, thanksOwed } = review(record.value, { now: testNow })
    const { review: served, userErrors } = await ask(checked, toGraphqlInput(answers))
    expect(userErrors).toEqual([])
    expect(served).toMatchObject({
      diagnosis: {
        verdict: diagnosis.verdict.toUpperCase(),
        causes: diagnosis.causes.map(({ probability }) => ({ probability: rounded(probability) })),
      },
      thanksOwed: thanksOwed.map(({ contactId }) => ({ contact: { externalId: contactId } })),
    })
  })

  test('gives a review of no answers at all', async () => {
    expect((await ask(checked, {})).review).toMatchObject({ diagnosis: { verdict: 'TOO_EARLY' } })
  })

  test.each([
    ['too many hours', { hoursPerWeek: 81 }, { code: 'TOO_BIG', path: ['hoursPerWeek'] }],
    ['a comfort of 0', { comfort: 0 }, { code: 'TOO_SMALL', path: ['comfort'] }],
    [
      'an unnamed helper',
      { helpers: [{ name: '', channel: 'alumni', thanked: true }] },
      { code: 'TOO_SMALL', path: ['helpers', '0', 'name'] },
    ],
  ])('refuses %s', async (_, input, issue) => {
    const { review: made, userErrors } = await ask(checked, input)
    expect([made, userErrors]).toEqual([null, [expect.objectContaining(issue)]])
  })
})
