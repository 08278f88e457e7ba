import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDatabase } from '../../../test/database.ts'
import { openPortal, type Portal, testNow } from '../../../test/portal.ts'
import { runOk } from '../../../test/run.ts'
import { addContacts, newSeeker, type Stored, type UserError } from '../../../test/store-through-api.ts'
import { expectRejected } from '../../../test/strangers.ts'
import type { Database } from '../../database/database.ts'

type Introduction = {
  readonly id: string
  readonly stage: string
  readonly consents: unknown
  readonly nextSteps: unknown
}
type Advanced = {
  readonly introduction: Introduction | null
  readonly activity: { readonly type: string; readonly externalId: string; readonly at: string } | null
  readonly userErrors: readonly UserError[]
}

const advance = `mutation ($input: AdvanceIntroductionInput!) { advanceIntroduction(input: $input) {
  introduction { id stage consents { contact { externalId } consent } nextSteps { type contact { externalId } stage } }
  activity { type externalId at }
  userErrors { code path message allowed }
} }`

let database: Database
let portal: Portal
let seekerId: string
let ruth: Stored
let sam: Stored

beforeAll(async () => {
  database = await openTestDatabase()
  portal = await openPortal(database)
  seekerId = await newSeeker(portal, 'dana')
  const { contacts } = await addContacts(portal, seekerId, [
    { id: 'ruth', name: 'Ruth', channel: 'alumni', needs: ['figma'], knownSince: '2026-01-01T00:00:00Z' },
    { id: 'sam', name: 'Sam', channel: 'alumni', offers: ['figma'] },
  ])
  const [first, second] = contacts
  if (!first || !second) throw new Error('Refused.')
  ;[ruth, sam] = [first, second]
})

afterAll(() => database.close())

async function happened(type: string, one: Stored, other: Stored, rest: object = {}): Promise<Advanced> {
  const input = { type, contactId: one.id, otherContactId: other.id, ...rest }
  return (await runOk<{ advanceIntroduction: Advanced }>(portal, advance, { input })).advanceIntroduction
}

test('nothing moves for anyone without a key', async () => {
  const input = { type: 'INTRODUCTION_OFFERED', contactId: ruth.id, otherContactId: sam.id }
  await expectRejected(portal, advance, { input })
  expect(await database.prisma.activity.count()).toBe(0)
})

test("another tenant's contacts are not there", async () => {
  const stranger = await openPortal(database)
  const input = { type: 'INTRODUCTION_OFFERED', contactId: ruth.id, otherContactId: sam.id }
  const { advanceIntroduction } = await runOk<{ advanceIntroduction: Advanced }>(stranger, advance, { input })
  expect(advanceIntroduction).toMatchObject({ introduction: null, userErrors: [{ code: 'UNKNOWN_CONTACT' }] })
  expect(await database.prisma.activity.count()).toBe(0)
})

describe('an introduction', () => {
  test('cannot be made before both have agreed, and says what is possible', async () => {
    expect(await happened('INTRODUCTION_MADE', ruth, sam)).toMatchObject({
      introduction: null,
      activity: null,
      userErrors: [
        { code: 'NOT_POSSIBLE_NOW', path: ['type'], allowed: ['INTRODUCTION_OFFERED', 'INTRODUCTION_DECLINED'] },
      ],
    })
  })

  test('is refused with the field that is wrong', async () => {
    const { userErrors } = await happened('INTRODUCTION_OFFERED', ruth, sam, { at: '2025-12-01T00:00:00Z' })
    expect(userErrors).toMatchObject([{ code: 'BEFORE_CONTACT_KNOWN', path: ['at'] }])
    expect((await happened('INTRODUCTION_OFFERED', ruth, ruth)).userErrors).toMatchObject([
      { code: 'SAME_CONTACT', path: ['otherContactId'] },
    ])
  })

  test('goes from the suggestion to following up, each step logged', async () => {
    const suggested = `query ($id: ID!) { seeker(id: $id) {
      suggestedIntroductions { id } introductions(first: 9) { edges { node { id stage } } } reciprocity { given }
    } }`
    expect(await runOk(portal, suggested, { id: seekerId })).toEqual({
      seeker: { suggestedIntroductions: [{ id: 'ruth+sam' }], introductions: { edges: [] }, reciprocity: { given: 0 } },
    })
    const first = await happened('INTRODUCTION_OFFERED', sam, ruth, { id: 'asked', at: '2026-02-20T09:00:00Z' })
    expect(first).toEqual({
      introduction: {
        id: 'ruth+sam',
        stage: 'ASKED_ONE',
        consents: [
          { contact: { externalId: 'ruth' }, consent: 'NOT_ASKED' },
          { contact: { externalId: 'sam' }, consent: 'ASKED' },
        ],
        nextSteps: expect.arrayContaining([
          { type: 'INTRODUCTION_ACCEPTED', contact: { externalId: 'sam' }, stage: 'ASKED_ONE' },
        ]),
      },
      activity: { type: 'INTRODUCTION_OFFERED', externalId: 'asked', at: '2026-02-20T09:00:00.000Z' },
      userErrors: [],
    })
    const rest = [
      ['INTRODUCTION_ACCEPTED', sam, ruth],
      ['INTRODUCTION_OFFERED', ruth, sam],
      ['INTRODUCTION_ACCEPTED', ruth, sam],
      ['INTRODUCTION_MADE', ruth, sam],
      ['INTRODUCTION_FOLLOWED_UP', ruth, sam],
    ] as const
    const stages: (string | undefined)[] = []
    for (const [index, [type, one, other]] of rest.entries()) {
      const at = new Date(testNow.getTime() - (rest.length - index) * 3_600_000)
      stages.push((await happened(type, one, other, { at })).introduction?.stage)
    }
    expect(stages).toEqual(['ASKED_ONE', 'ASKED_ONE', 'AGREED_BOTH', 'MADE', 'FOLLOWED_UP'])
    expect(await runOk(portal, suggested, { id: seekerId })).toEqual({
      seeker: {
        suggestedIntroductions: [],
        introductions: { edges: [{ node: { id: 'ruth+sam', stage: 'FOLLOWED_UP' } }] },
        reciprocity: { given: 1 },
      },
    })
  })

  test('counts as help given to both', async () => {
    const query = `query ($id: ID!) { seeker(id: $id) {
      contacts(first: 9) { edges { node { externalId reciprocity { given received lastReceivedAt } } } }
    } }`
    const given = { given: 1, received: 0, lastReceivedAt: null }
    expect(await runOk(portal, query, { id: seekerId })).toMatchObject({
      seeker: {
        contacts: {
          edges: [
            { node: { externalId: 'ruth', reciprocity: given } },
            { node: { externalId: 'sam', reciprocity: given } },
          ],
        },
      },
    })
  })
})
