import { describeReview, parseRecord, review, type Sentences } from '@tiecraft/core'
import { en } from '@tiecraft/core/en'
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
  portal = await openPortal(database)
})

afterAll(() => database.close())

const catalogue = '{ channels { name why waysIn firstSteps } questions { text optionLabels } }'
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
    const { goalBy, affiliations } = sentences.questions
    expect(data.questions[1]).toEqual({ text: goalBy, optionLabels: [] })
    const [belongings] = data.questions.slice(-1)
    expect(belongings).toEqual({ text: affiliations, optionLabels: Object.values(sentences.affiliations) })
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
    expect(data.texts).toContainEqual({ table: 'stages', code: 'RAPPORT', text: es.stages.rapport })
    expect(data.texts).toContainEqual({ table: 'grades', code: 'ASSUMPTION', text: es.grades.assumption })
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

describe('the language that a seeker prefers', () => {
  const about = `externalId review { report diagnosis { text } } weekPlan { actions { title because { text } } calendar }
    channelAdvice { changeTargets { text } channels { channel { name } } } thanksOwed { text }
    contacts(first: 3) { edges { node { channel { name } nextSteps { text } } } }`
  const preferring = (id: string, locale: string | undefined) =>
    storeThroughApi(portal, { ...record, seeker: { ...record.seeker, id, ...(locale && { preferences: { locale } }) } })
  const answerOf = async (query: string, language: string | undefined, variables: object) => {
    const { data, errors } = JSON.parse(await (await ask(query, language, variables)).text())
    expect(errors).toBeUndefined()
    return data
  }

  test('goes before that of the request, in everything about them', async () => {
    const [spanish, none] = [await preferring('prefers Spanish', 'es-MX'), await preferring('prefers none', undefined)]
    const query = `query ($id: ID!) { seeker(id: $id) { ${about} } }`
    const [inSpanish, inEnglish, asked] = await Promise.all([
      answerOf(query, 'en', { id: spanish }),
      answerOf(query, 'en', { id: none }),
      answerOf(query, 'es', { id: none }),
    ])
    const { externalId: _, ...said } = inSpanish.seeker
    const { externalId: __, ...usual } = asked.seeker
    expect(said.review.report).toBe(reportIn(es))
    expect({ ...said, weekPlan: said.weekPlan.actions }).toEqual({ ...usual, weekPlan: usual.weekPlan.actions })
    expect(said.weekPlan.calendar).toContain('gracias')
    expect(inEnglish.seeker.review.report).toBe(reportIn(en))
  })

  test('is each seeker’s own in a list of several', async () => {
    const query = '{ seekers(first: 100) { edges { node { externalId diagnosis { text } } } } }'
    const { seekers } = await answerOf(query, 'en', {})
    const said = new Map(seekers.edges.map(({ node }: Listed) => [node.externalId, node.diagnosis.text]))
    expect(said.get('prefers Spanish')).toBe(es.verdicts.causes_found)
    expect(said.get('prefers none')).toBe(en.verdicts.causes_found)
  })

  test('is that of a contact by id, and of a plan that is saved', async () => {
    const id = await preferring('prefers Spanish too', 'es')
    const contacts = 'query ($id: ID!) { seeker(id: $id) { contacts(first: 1) { edges { node { id } } } } }'
    const { seeker } = await answerOf(contacts, 'en', { id })
    const contact = 'query ($id: ID!) { node(id: $id) { ... on Contact { channel { id name } } } }'
    const { node } = await answerOf(contact, 'en', { id: seeker.contacts.edges[0].node.id })
    expect(Object.values(es.channelNames)).toContain(node.channel.name)
    const save = 'mutation ($id: ID!) { saveWeekPlan(input: { seekerId: $id }) { weekPlan { actions { title } } } }'
    const { saveWeekPlan } = await answerOf(save, 'en', { id })
    expect(saveWeekPlan.weekPlan.actions[0].title).toContain('Da las gracias')
  })

  test('gives way to an argument, and to the request where it is none of those there are', async () => {
    const query = 'query ($id: ID!, $locale: String) { seeker(id: $id) { review { report(locale: $locale) } } }'
    const id = await preferring('prefers Spanish as well', 'es')
    const french = await preferring('prefers French', 'fr')
    const report = async (language: string, variables: object) =>
      (await answerOf(query, language, variables)).seeker.review.report
    expect(await report('es', { id, locale: 'en' })).toBe(reportIn(en))
    expect(await report('es', { id: french })).toBe(reportIn(es))
    expect(await report('en', { id: french })).toBe(reportIn(en))
    expect(await report('fr', { id: french })).toBe(reportIn(en))
  })

  test('is that of a record that the portal sends', async () => {
    const sent = toRecordInput({ ...record, seeker: { ...record.seeker, preferences: { locale: 'es' } } })
    const { review: payload } = await answerOf(reported, 'en', { input: sent })
    expect(payload.review.report).toBe(reportIn(es))
  })
})

type Listed = { readonly node: { readonly externalId: string; readonly diagnosis: { readonly text: string } } }

/** Every text below a field that holds sentences. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) =>
    typeof part === 'string' && ['text', 'why', 'next', 'notYet', 'unit'].includes(key) ? [part] : textsIn(part),
  )
}
