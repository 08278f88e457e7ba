import { type AdviserSentences, describeReview, parseRecord, review, type Sentences } from '@tiecraft/core'
import { en, enForAdvisers } from '@tiecraft/core/en'
import { es, esForAdvisers } from '@tiecraft/core/es'
import { articleSeeker } from '@tiecraft/examples/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDatabase } from '../../../test/database.ts'
import { toRecordInput } from '../../../test/graphql-input.ts'
import { expectUnseen } from '../../../test/neighbor.ts'
import { openPortal, type Portal, testNow } from '../../../test/portal.ts'
import { runError, runOk } from '../../../test/run.ts'
import { openSchool, type School } from '../../../test/sign-in.ts'
import { storeThroughApi } from '../../../test/store-through-api.ts'
import { expectRejected } from '../../../test/strangers.ts'
import type { Database } from '../../database/database.ts'

let database: Database
let school: School
let neighbor: Portal
let id: string

beforeAll(async () => {
  database = await openTestDatabase()
  school = await openSchool(database)
  neighbor = await openPortal(database)
  id = await storeThroughApi(school.portal, record)
  const mutation = 'mutation ($input: GiveConsentInput!) { giveConsent(input: $input) { userErrors { code } } }'
  for (const kind of ['SHARE_CONTACTS_WITH_ADVISERS', 'SHARE_SENSITIVE_CHANNELS']) {
    await runOk(school.portal, mutation, { input: { seekerId: id, kind } })
  }
})

afterAll(() => database.close())

const record = articleSeeker(testNow)
const args = 'audience: $audience, seekerName: $name, locale: $locale'
const stored = `query ($id: ID!, $audience: Audience, $name: String, $locale: String) {
  seeker(id: $id) { review { report(${args}) } }
}`
const sent = `query ($input: NetworkingRecordInput!, $audience: Audience, $name: String, $locale: String) {
  result: review(input: $input) { review { report(${args}) } }
}`

/** What the library says to the seeker, or to an adviser. */
function page(sentences: Sentences = en, advisers?: AdviserSentences, seekerName?: string): string {
  const parsed = parseRecord(record, { now: testNow })
  if (!parsed.success) throw new Error('The sample is refused.')
  return describeReview(review(parsed.value, { now: testNow }), sentences, {
    contacts: parsed.value.contacts,
    ...(advisers && { forAdviser: { sentences: advisers, seekerName } }),
  })
}

async function reportFor(by: Portal, variables: object = {}): Promise<string> {
  type Data = { readonly seeker: { readonly review: { readonly report: string } } }
  return (await runOk<Data>(by, stored, { id, ...variables })).seeker.review.report
}

test('nobody is served without a key', () => expectRejected(school.portal, stored, { id }))

test("another tenant's seeker looks like none", async () => {
  const foreignId = await storeThroughApi(neighbor, record)
  const query = 'query ($id: ID!) { seeker(id: $id) { review { report(audience: ADVISER) } } }'
  await expectUnseen(school.portal, query, foreignId)
})

describe('a report', () => {
  test('is for the seeker where a portal or the seeker asks for it', async () => {
    const dana = await school.seeker(String(record.seeker.id))
    expect(await reportFor(school.portal)).toBe(page())
    expect(await reportFor(dana)).toBe(page())
  })

  test('is for an adviser who has signed in', async () => {
    expect(await reportFor(school.adviser)).toBe(page(en, enForAdvisers))
  })

  test('is for whom one asks it for, whoever asks', async () => {
    for (const by of [school.portal, school.adviser]) {
      expect(await reportFor(by, { audience: 'ADVISER' })).toBe(page(en, enForAdvisers))
      expect(await reportFor(by, { audience: 'SEEKER' })).toBe(page())
    }
  })

  test('names the seeker for an adviser, in any language', async () => {
    const inSpanish = page(es, esForAdvisers, 'Dana')
    const asked = { audience: 'ADVISER', name: 'Dana' }
    expect(await reportFor(school.portal, asked)).toBe(page(en, enForAdvisers, 'Dana'))
    expect(await reportFor(school.portal, { ...asked, locale: 'es' })).toBe(inSpanish)
    expect(inSpanish).toContain('Dónde está Dana')
  })

  test('of a record sent along is for either, too', async () => {
    type Data = { readonly result: { readonly review: { readonly report: string } } }
    const ask = async (by: Portal, audience?: string) =>
      (await runOk<Data>(by, sent, { input: toRecordInput(record), audience })).result.review.report
    expect(await ask(school.portal)).toBe(page())
    expect(await ask(school.portal, 'ADVISER')).toBe(page(en, enForAdvisers))
    expect(await ask(school.adviser)).toBe(page(en, enForAdvisers))
  })

  test('does not take a name that is none', async () => {
    expect(await runError(school.portal, stored, { id, name: 'D'.repeat(101) })).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    })
  })
})
