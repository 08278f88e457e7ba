import { relationshipStages } from '@tiecraft/core/rules'
import { articleSeeker } from '@tiecraft/examples/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDatabase } from '../../../test/database.ts'
import { runError, runOk } from '../../../test/run.ts'
import { openSchool, type School } from '../../../test/sign-in.ts'
import { storeThroughApi } from '../../../test/store-through-api.ts'
import type { Database } from '../../database/database.ts'

let database: Database
let school: School
let id: string

const daysAgo = (days: number): Date => new Date(Date.parse('2026-03-02T09:00:00Z') - days * 86_400_000)

beforeAll(async () => {
  database = await openTestDatabase()
  school = await openSchool(database)
  id = await storeThroughApi(school.portal, {
    seeker: { id: 'dana' },
    contacts: [
      { id: 'due', name: 'A', channel: 'friends_and_neighbors', lastContactedAt: daysAgo(31) },
      { id: 'soon', name: 'B', channel: 'family', lastContactedAt: daysAgo(28) },
      { id: 'ally', name: 'C', channel: 'friends_and_neighbors', lastContactedAt: daysAgo(32), startingStage: 'ally' },
    ],
    activities: [
      { id: 'a1', at: daysAgo(90), type: 'approach_sent', contactId: 'due' },
      { id: 'a2', at: daysAgo(60), type: 'reply_received', contactId: 'due' },
      { id: 'a3', at: daysAgo(40), type: 'approach_sent', contactId: 'soon' },
    ],
  })
})

afterAll(() => database.close())

type List = { readonly edges: readonly { readonly node: Readonly<Record<string, string>> }[] }

/** The ids in a list of the seeker, with arguments as they are written. */
async function listed(field: string, given: string, key: string): Promise<readonly (string | undefined)[]> {
  const query = `query ($id: ID!) { seeker(id: $id) { list: ${field}(first: 9 ${given}) { edges { node { ${key} } } } } }`
  const { seeker } = await runOk<{ seeker: { list: List } }>(school.portal, query, { id })
  return seeker.list.edges.map(({ node }) => node[key])
}

test.each(relationshipStages.map((stage) => stage.toUpperCase()))(
  'the contacts at the stage %s are those that are said to be at it',
  async (stage) => {
    const people = { ...articleSeeker(daysAgo(0)), seeker: { id: `dana ${stage}` } }
    const seekerId = await storeThroughApi(school.portal, people)
    const query = `query ($id: ID!) { seeker(id: $id) {
      all: contacts(first: 100) { edges { node { externalId stage } } }
      some: contacts(first: 100, stages: [${stage}]) { edges { node { externalId stage } } }
    } }`
    type Lists = { readonly seeker: { readonly all: List; readonly some: List } }
    const { all, some } = (await runOk<Lists>(school.portal, query, { id: seekerId })).seeker
    expect(some.edges).toEqual(all.edges.filter(({ node }) => node.stage === stage))
  },
)

describe('a list holds only', () => {
  test.each([
    ['contacts', '', ['due', 'soon', 'ally']],
    ['contacts', 'channels: ["family"]', ['soon']],
    ['contacts', 'channels: []', []],
    ['contacts', 'stages: [ALLY]', ['ally']],
    ['contacts', 'stages: [ALLY], channels: ["family"]', []],
    ['contacts', 'stages: []', []],
    ['activities', 'types: [APPROACH_SENT]', ['a3', 'a1']],
    ['activities', `from: "${daysAgo(60).toISOString()}"`, ['a3', 'a2']],
    ['activities', `until: "${daysAgo(60).toISOString()}"`, ['a1']],
    ['activities', `types: [REPLY_RECEIVED], until: "${daysAgo(60).toISOString()}"`, []],
  ])('%s asked for with %s: %j', async (field, given, ids) => {
    expect(await listed(field, given, 'externalId')).toEqual(ids)
  })

  test.each([
    ['', ['ally', 'due']],
    [`dueBefore: "${daysAgo(-5).toISOString()}"`, ['ally', 'due', 'soon']],
    ['stages: [ALLY]', ['ally']],
    ['channels: ["family"]', []],
  ])('contacts due, asked for with %s: %j', async (given, ids) => {
    expect((await listed('dueContacts', given, 'contactId')).toSorted()).toEqual(ids.toSorted())
  })

  test('what of a contact is asked for', async () => {
    const query = `query ($id: ID!) { seeker(id: $id) { contacts(first: 1) { edges { node {
      activities(first: 9, types: [REPLY_RECEIVED]) { totalCount edges { node { externalId } } }
    } } } } }`
    const only = { activities: { totalCount: 1, edges: [{ node: { externalId: 'a2' } }] } }
    expect(await runOk(school.portal, query, { id })).toEqual({ seeker: { contacts: { edges: [{ node: only }] } } })
  })
})

test('advisers may not filter by channel, which would reveal contacts of a sensitive one', async () => {
  const query =
    'query ($id: ID!) { seeker(id: $id) { contacts(first: 9, channels: ["place_of_worship"]) { totalCount } } }'
  const { status } = await runError(school.adviser, query, { id })
  expect(status).toBe(403)
})
