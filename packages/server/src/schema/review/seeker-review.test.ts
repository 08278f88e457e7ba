import type { NetworkingRecordInput } from '@tiecraft/core'
import { articleSeeker, emptySeeker, thrivingSeeker } from '@tiecraft/examples/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countStatements } from '../../../test/count-statements.ts'
import { openTestDatabase } from '../../../test/database.ts'
import { everyFieldOf } from '../../../test/every-field.ts'
import { toRecordInput } from '../../../test/graphql-input.ts'
import { expectUnseen } from '../../../test/neighbor.ts'
import { openPortal, type Portal, testNow } from '../../../test/portal.ts'
import { runOk } from '../../../test/run.ts'
import { addContacts, logActivities, newSeeker, storeThroughApi } from '../../../test/store-through-api.ts'
import { expectRejected } from '../../../test/strangers.ts'
import type { Database } from '../../database/database.ts'

let database: Database
let portal: Portal
let neighbor: Portal

beforeAll(async () => {
  database = await openTestDatabase()
  portal = await openPortal(database)
  neighbor = await openPortal(database)
})

afterAll(() => database.close())

const reviewFields = everyFieldOf('Review')
const reviewed = `query ($input: NetworkingRecordInput!, $asOf: DateTime) {
  review(input: $input, asOf: $asOf) { review ${reviewFields} userErrors { message } }
}`
const parts = ['diagnosis', 'gapAnalysis', 'channelAdvice', 'swot', 'funnel', 'thanksOwed', 'reciprocity'] as const
const types = {
  diagnosis: 'Diagnosis',
  gapAnalysis: 'GapAnalysis',
  channelAdvice: 'ChannelAdvice',
  swot: 'Swot',
} as const
const others = { funnel: 'Funnels', thanksOwed: 'ThanksOwed', reciprocity: 'Reciprocity' } as const
const selections = parts.map((part) => `${part}(asOf: $asOf) ${everyFieldOf({ ...types, ...others }[part])}`)
const stored = `query ($id: ID!, $asOf: DateTime) {
  seeker(id: $id) { review(asOf: $asOf) ${reviewFields} ${selections.join(' ')} }
}`

type Review = Readonly<Record<string, unknown>>

async function stateless(record: NetworkingRecordInput, asOf?: Date): Promise<Review> {
  type Data = { review: { review: Review } }
  return (await runOk<Data>(portal, reviewed, { input: toRecordInput(record), asOf })).review.review
}

async function stateful(id: string, asOf?: Date): Promise<{ readonly review: Review }> {
  return (await runOk<{ seeker: { review: Review } }>(portal, stored, { id, asOf })).seeker
}

test('nobody is served without a key', () => expectRejected(portal, stored, { id: 'x' }))

test("another tenant's seeker looks like none", async () => {
  const foreignId = await storeThroughApi(neighbor, articleSeeker(testNow))
  await expectUnseen(portal, stored.replace(', $asOf: DateTime', '').replaceAll('(asOf: $asOf)', ''), foreignId)
})

describe('what is stored gets the review of the same record sent along', () => {
  test.each([
    ['somebody whose networking is not working', articleSeeker],
    ['somebody for whom it works', thrivingSeeker],
    ['somebody without data', emptySeeker],
  ])('%s', async (_, recordOf) => {
    const record = recordOf(testNow)
    const seeker = await stateful(await storeThroughApi(portal, record))
    const review = await stateless(record)
    expect(seeker.review).toEqual(review)
    expect(seeker).toEqual({ review, ...Object.fromEntries(parts.map((part) => [part, review[part]])) })
  })
})

test('a review of the past does not know what happened later', async () => {
  const monthAgo = new Date(testNow.getTime() - 30 * 86_400_000)
  const sample = articleSeeker(testNow)
  const record = { ...sample, seeker: { ...sample.seeker, id: 'past' } }
  const earlier = record.activities.filter(({ at }) => new Date(at) <= monthAgo)
  expect(earlier.length).toBeLessThan(record.activities.length)
  const id = await storeThroughApi(portal, record)
  expect((await stateful(id, monthAgo)).review).toEqual(await stateless({ ...record, activities: earlier }, monthAgo))
})

test('a mutation sees what the ones before it in the same request stored', async () => {
  const id = await newSeeker(portal, 'in one go')
  const add = (name: string): string =>
    `${name}: addContacts(input: { seekerId: $id, contacts: [{ id: "${name}", name: "${name}", channel: "alumni" }] }) {
      contacts { externalId stage }
    }`
  const data = await runOk(portal, `mutation ($id: ID!) { ${add('first')} ${add('second')} }`, { id })
  expect(data).toEqual({
    first: { contacts: [{ externalId: 'first', stage: expect.any(String) }] },
    second: { contacts: [{ externalId: 'second', stage: expect.any(String) }] },
  })
})

describe('the number of SQL statements', () => {
  const dashboard = `query ($id: ID!, $first: Int!) {
    seeker(id: $id) {
      externalId diagnosis { text causes { text } } gapAnalysis { gap { probability } } swot { robustness }
      channelAdvice { changeTargets { text } } funnel { overall { approached } } thanksOwed { text }
      review { asOf }
      contacts(first: $first) {
        totalCount
        edges { node { name stage condition dueAt findings { text } nextSteps { activity } activities(first: 5) { edges { node { type } } } } }
      }
      activities(first: $first) { totalCount edges { node { type contact { name } } } }
    }
  }`

  test('of a dashboard does not grow with the page', async () => {
    const id = await newSeeker(portal, 'dashboard')
    const people = Array.from({ length: 100 }, (_, index) => ({
      id: `p${index}`,
      name: `P ${index}`,
      channel: 'alumni',
    }))
    await addContacts(portal, id, people)
    const at = testNow
    await logActivities(
      portal,
      id,
      people.map(({ id: contactId }) => ({ approachSent: { contactId, at } })),
    )
    const statementsFor = (first: number) => countStatements(() => runOk(portal, dashboard, { id, first }))
    const atFirst = await statementsFor(1)
    const counts = [await statementsFor(1), await statementsFor(10), await statementsFor(100)]
    expect(new Set(counts).size).toBe(1)
    expect(atFirst).toBeLessThanOrEqual(20)
    expect(counts[0]).toBeLessThan(atFirst)
  })
})
