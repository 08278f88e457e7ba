import { articleSeeker } from '@tiecraft/examples/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countStatements } from '../../../test/count-statements.ts'
import { openTestDatabase } from '../../../test/database.ts'
import { testNow } from '../../../test/portal.ts'
import { eachFieldFor } from '../../../test/role-fields.ts'
import { runOk } from '../../../test/run.ts'
import { openSchool, type School } from '../../../test/sign-in.ts'
import { storeThroughApi } from '../../../test/store-through-api.ts'
import type { Database } from '../../database/database.ts'

let database: Database
let school: School

beforeAll(async () => {
  database = await openTestDatabase()
  school = await openSchool(database)
  const record = articleSeeker(testNow)
  for (const externalId of ['one', 'two', 'three']) {
    const id = await storeThroughApi(school.portal, { ...record, seeker: { ...record.seeker, id: externalId } })
    await runOk(
      school.portal,
      'mutation ($id: ID!) { giveConsent(input: { seekerId: $id, kind: SHARE_CONTACTS_WITH_ADVISERS }) { __typename } }',
      { id },
    )
  }
})

afterAll(() => database.close())

/** How many statements each field costs in pages of two and of three, once it is known what its document reads. */
async function costs(by: School['portal'], document: (field: string) => string, field: string): Promise<number[]> {
  const query = document(field.replaceAll('first: 100', 'first: 20'))
  const counts: number[] = []
  for (const n of [1, 2, 3]) counts.push(await countStatements(() => runOk(by, query, { n })))
  return counts.slice(1)
}

describe.each(['portal', 'adviser'] as const)(
  'for the role %s, the number of statements does not depend on the page',
  (role) => {
    const ofSeeker = (field: string): string =>
      `query ($n: Int!) { seekers(first: $n) { edges { node { ${field} } } } }`
    const ofContact = (field: string): string =>
      `query ($n: Int!) { seekers(first: 1) { nodes { contacts(first: $n) { nodes { ${field} } } } } }`
    const ofActivity = (field: string): string =>
      `query ($n: Int!) { seekers(first: 1) { edges { node { activities(first: $n) { edges { node { ${field} } } } } } } }`

    test.each(eachFieldFor(role, 'Seeker'))('of seekers: %s', async (field) => {
      const [two = 0, three] = await costs(school[role], ofSeeker, field)
      expect(two).toBeGreaterThan(0)
      expect(three).toBe(two)
    })

    test.each(eachFieldFor(role, 'Contact'))('of contacts: %s', async (field) => {
      const [two, three] = await costs(school[role], ofContact, field)
      expect(three).toBe(two)
    })

    test.each(eachFieldFor(role, 'Activity'))('of activities: %s', async (field) => {
      const [two, three] = await costs(school[role], ofActivity, field)
      expect(three).toBe(two)
    })
  },
)

test('the nodes of a page are those of its edges, in lists of rows and in derived ones', async () => {
  const lists = ['contacts', 'activities', 'dueContacts'].map((list) => {
    const fields = list === 'dueContacts' ? 'contact { id }' : 'id'
    return `${list}(first: 3) { nodes { ${fields} } edges { node { ${fields} } } }`
  })
  type Page = { readonly nodes: readonly unknown[]; readonly edges: readonly { readonly node: unknown }[] }
  const query = `{ seekers(last: 1) { nodes { ${lists.join(' ')} } } }`
  const { seekers } = await runOk<{ seekers: { nodes: readonly Record<string, Page>[] } }>(school.portal, query)
  for (const { nodes, edges } of Object.values(seekers.nodes[0] ?? {})) {
    expect(nodes).toHaveLength(3)
    expect(edges.map(({ node }) => node)).toEqual(nodes)
  }
})
