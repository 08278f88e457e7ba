import { describeReview, en, parseRecord, review, type Sentences } from '@tiecraft/core'
import { es } from '@tiecraft/core/es'
import { articleSeeker } from '@tiecraft/examples/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDatabase } from '../../test/database.ts'
import { everyFieldOf } from '../../test/every-field.ts'
import { toRecordInput } from '../../test/graphql-input.ts'
import { openPortal, type Portal, testNow } from '../../test/portal.ts'
import { send } from '../../test/run.ts'
import { storeThroughApi } from '../../test/store-through-api.ts'
import { expectRejected } from '../../test/strangers.ts'
import type { Database } from '../database/database.ts'

let database: Database
let portal: Portal

beforeAll(async () => {
  database = await openTestDatabase()
  portal = await openPortal(database.prisma)
})

afterAll(() => database.close())

const catalogue = '{ channels { name why waysIn firstSteps } questions { text } }'
const reviewed = `query ($input: NetworkingRecordInput!) { review(input: $input) { review ${everyFieldOf('Review')} userErrors { message } } }`
const reported =
  'query ($input: NetworkingRecordInput!, $locale: String) { review(input: $input) { review { report(locale: $locale) } } }'
const record = articleSeeker(testNow)
const input = toRecordInput(record)

async function ask(query: string, language: string | undefined, variables = {}): Promise<Response> {
  const headers = { authorization: `Bearer ${portal.accessKey}`, ...(language && { 'accept-language': language }) }
  return send(portal, query, variables, headers)
}

function reportIn(sentences: Sentences): string {
  const parsed = parseRecord(record, { now: testNow })
  if (!parsed.success) throw new Error('The sample is refused.')
  return describeReview(review(parsed.value, { now: testNow }), sentences, { contacts: parsed.value.contacts })
}

test('nobody is served without a key', () => expectRejected(portal, catalogue))

describe('the language of the request', () => {
  test.each([
    [undefined, en],
    ['fr', en],
    ['es-MX,en;q=0.5', es],
  ])('%s is that of every text', async (language, sentences) => {
    const { data } = JSON.parse(await (await ask(catalogue, language)).text())
    expect(data.channels[0]).toMatchObject({ name: sentences.channelNames.family })
    expect(data.questions[1]).toEqual({ text: sentences.questions.goalBy })
    const answer = JSON.parse(await (await ask(reviewed, language, { input })).text())
    expect(answer.errors).toBeUndefined()
    expect(answer.data.review.review).toMatchObject({
      report: reportIn(sentences),
      diagnosis: { text: sentences.verdicts.causes_found },
      channelAdvice: { changeTargets: { text: sentences.changeTargets.too_early } },
    })
  })

  test('is that of the words for every code', async () => {
    const { data } = JSON.parse(await (await ask('{ texts { table code text } }', 'es')).text())
    expect(data.texts).toContainEqual({ table: 'stages', code: 'rapport', text: es.stages.rapport })
    expect(data.texts).toContainEqual({ table: 'grades', code: 'assumption', text: es.grades.assumption })
    expect(data.texts.length).toBeGreaterThan(200)
  })

  test('leaves no English in Spanish', async () => {
    const quiet = { ...record, seeker: { ...record.seeker, selfReports: [] } }
    const { data } = JSON.parse(await (await ask(reviewed, 'es', { input: toRecordInput(quiet) })).text())
    const texts = textsIn(data)
    expect(texts.length).toBeGreaterThan(100)
    expect(texts.filter((text) => /\b(the|you|your|and|of|with|is|are|people)\b/i.test(text))).toEqual([])
  })

  test('is that of what is wrong with an input', async () => {
    const wrong = { ...input, contacts: [{ id: 'x', name: 'X', channel: 'nope' }], activities: [] }
    const { data } = JSON.parse(await (await ask(reviewed, 'es', { input: wrong })).text())
    expect(data.review.userErrors[0].message).toMatch(/^No existe el canal «nope»/)
  })

  test('is named to caches', async () => {
    expect((await ask(catalogue, 'es')).headers.get('vary')).toContain('accept-language')
  })
})

describe('a report', () => {
  test.each([
    ['es', 'en', es],
    ['es-419', undefined, es],
    ['en', 'es', en],
    ['fr', 'es', en],
    ['no language', 'es', en],
    [undefined, 'es', es],
  ])('asked for in %s, where the request is in %s, is in its language', async (locale, language, sentences) => {
    const { data } = JSON.parse(await (await ask(reported, language, { input, locale })).text())
    expect(data.review.review.report).toBe(reportIn(sentences))
  })

  test('of a stored seeker names the contacts', async () => {
    const id = await storeThroughApi(portal, record)
    const query = 'query ($id: ID!) { node(id: $id) { ... on Seeker { review { report(locale: "es") } } } }'
    const { data } = JSON.parse(await (await ask(query, 'en', { id })).text())
    expect(data.node.review.report).toBe(reportIn(es))
  })
})

/** Every text below a field that holds sentences. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) =>
    typeof part === 'string' && ['text', 'why', 'next', 'notYet', 'unit'].includes(key) ? [part] : textsIn(part),
  )
}
