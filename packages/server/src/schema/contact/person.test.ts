import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { captureStatements } from '../../../test/capture-statements.ts'
import { openTestDatabase } from '../../../test/database.ts'
import { runOk } from '../../../test/run.ts'
import { openSchool, type School } from '../../../test/sign-in.ts'
import { addContacts, logActivities, newSeeker } from '../../../test/store-through-api.ts'
import type { Database } from '../../database/database.ts'

let database: Database
let school: School
let id: string

const at = '2026-02-10T09:00:00Z'
const people = ['ada', 'bob', 'cai'].map((name) => ({ id: name, name: `${name} L.`, channel: 'alumni', tags: ['x'] }))

beforeAll(async () => {
  database = await openTestDatabase()
  school = await openSchool(database)
  id = await newSeeker(school.portal, 'dana')
  await addContacts(school.portal, id, people)
  await logActivities(
    school.portal,
    id,
    people.map((person) => ({ helpReceived: { id: `h-${person.id}`, contactId: person.id, at } })),
  )
})

afterAll(() => database.close())

const query = `query ($id: ID!) { seeker(id: $id) {
  thanksOwed { contact { id externalId name tags ... on Contact { stage introducer { name } } } activityExternalId }
  dueContacts(first: 2) { edges { node { contactId contact { externalId name } } } }
  weekPlan { actions { kind contacts { name } because { contacts { name } } } }
} }`

type Named = { readonly contact: { readonly id: string; readonly externalId: string; readonly name: string } }
type Data = {
  readonly seeker: {
    readonly thanksOwed: readonly Named[]
    readonly dueContacts: { readonly edges: readonly { readonly node: Named & { readonly contactId: string } }[] }
    readonly weekPlan: { readonly actions: readonly { readonly contacts: readonly { readonly name: string }[] }[] }
  }
}

describe('an entry about somebody', () => {
  test('says who it is, so that a page needs no second request', async () => {
    const { seeker } = await runOk<Data>(school.portal, query, { id })
    expect(seeker.thanksOwed).toEqual(
      people.map((person) => ({
        contact: {
          id: expect.any(String),
          externalId: person.id,
          name: person.name,
          tags: ['x'],
          stage: expect.any(String),
          introducer: null,
        },
        activityExternalId: `h-${person.id}`,
      })),
    )
    for (const { node } of seeker.dueContacts.edges) expect(node.contact.externalId).toBe(node.contactId)
    expect(seeker.weekPlan.actions.flatMap(({ contacts }) => contacts)).toContainEqual({ name: 'ada L.' })
    const again = await runOk(school.portal, 'query ($id: ID!) { node(id: $id) { ... on Contact { externalId } } }', {
      id: seeker.thanksOwed[0]?.contact.id,
    })
    expect(again).toEqual({ node: { externalId: 'ada' } })
  })

  test('names them to an adviser as everywhere else, by pseudonyms until the seeker shares contacts', async () => {
    const { seeker } = await runOk<Data>(school.adviser, query, { id })
    for (const { contact } of seeker.thanksOwed) expect(contact.name).toMatch(/^#[0-9a-f]{6}$/)
    const consent =
      'mutation ($id: ID!) { giveConsent(input: { seekerId: $id, kind: SHARE_CONTACTS_WITH_ADVISERS }) { userErrors { code } } }'
    await runOk(school.portal, consent, { id })
    const shared = await runOk<Data>(school.adviser, query, { id })
    expect(shared.seeker.thanksOwed.map(({ contact }) => contact.name)).toEqual(people.map(({ name }) => name))
  })

  test('costs one statement for all entries of a list, and none for what was entered', async () => {
    const read = (fields: string) =>
      captureStatements(() => runOk(school.portal, `query ($id: ID!) { seeker(id: $id) { ${fields} } }`, { id }))
    const statementsOf = async (fields: string) => {
      // The first request of a document finds out how much it reads.
      await read(fields)
      return (await read(fields)).map(({ text }) => text).filter((text) => text.includes('from "'))
    }
    const bare = await statementsOf('thanksOwed { ageDays }')
    const named = await statementsOf('thanksOwed { contact { name ... on Contact { introducer { name } } } }')
    expect(named.slice(0, -1)).toEqual(bare)
    // What was entered stands in the record already.
    expect(await statementsOf('thanksOwed { contact { id externalId name tags } }')).toEqual(bare)
  })

  test('of a record that was sent says who it is there', async () => {
    const sent = `{ review(asOf: "2026-03-02T09:00:00Z", input: {
      seeker: { id: "s" }, contacts: [{ id: "ruth", name: "Ruth", channel: "alumni", phone: "1" }]
      activities: [{ helpReceived: { contactId: "ruth", at: "${at}" } }]
    }) { review {
      thanksOwed { contact { __typename id externalId name phone channel { id } startingStage ... on Contact { version } } }
      relationships { contact { name } }
    } } }`
    expect(await runOk(school.portal, sent)).toEqual({
      review: {
        review: {
          thanksOwed: [
            {
              contact: {
                __typename: 'SentContact',
                id: 'ruth',
                externalId: 'ruth',
                name: 'Ruth',
                phone: '1',
                channel: { id: 'alumni' },
                startingStage: null,
              },
            },
          ],
          relationships: [{ contact: { name: 'Ruth' } }],
        },
      },
    })
  })
})
