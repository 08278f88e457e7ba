import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { captureStatements } from '../../test/capture-statements.ts'
import { openTestDatabase } from '../../test/database.ts'
import type { Portal } from '../../test/portal.ts'
import {
  openRecord,
  privateMark,
  privateRecord,
  privateRecordWithoutSensitive,
  sensitiveMark,
} from '../../test/private-record.ts'
import { everythingFor } from '../../test/role-fields.ts'
import { runError, runOk } from '../../test/run.ts'
import { openSchool, type School } from '../../test/sign-in.ts'
import { storeThroughApi } from '../../test/store-through-api.ts'
import type { Database } from '../database/database.ts'

let database: Database
let school: School
let seekerId: string

beforeAll(async () => {
  database = await openTestDatabase()
})

afterAll(() => database.close())

beforeEach(async () => {
  school = await openSchool(database)
  seekerId = await storeThroughApi(school.portal, privateRecord)
})

/** Everything that an adviser can ask for of a seeker, as the portal or the adviser gets it. */
async function everything(by: Portal): Promise<string> {
  const lists = await runOk<Lists>(school.portal, ids, { id: seekerId })
  const { contacts, appointments, activities } = lists.seeker
  const rows = [contacts, appointments, activities]
    .flatMap(({ edges }) => edges.map(({ node }) => node.id))
    .slice(0, 100)
  const parts = [
    runOk(by, `query ($id: ID!) { seeker(id: $id) ${everythingFor('adviser', 'Seeker')} }`, { id: seekerId }),
    runOk(by, `{ seekers(first: 100) { totalCount edges { node ${everythingFor('adviser', 'Seeker')} } } }`),
    runOk(
      by,
      ofType(
        'Contact',
        `${everythingFor('adviser', 'Contact').slice(1, -1)} introducer { name externalId channel { id } }`,
      ),
      { ids: rows },
    ),
    runOk(by, ofType('Activity', everythingFor('adviser', 'Activity').slice(1, -1)), { ids: rows }),
    runOk(by, ofType('Appointment', everythingFor('adviser', 'Appointment').slice(1, -1)), { ids: rows }),
  ]
  return JSON.stringify(await Promise.all(parts))
}

function ofType(type: string, fields: string): string {
  return `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on ${type} { ${fields} } } }`
}

type Ids = { readonly edges: readonly { readonly node: { readonly id: string } }[] }
type Lists = { readonly seeker: { readonly contacts: Ids; readonly activities: Ids; readonly appointments: Ids } }
const ids = `query ($id: ID!) { seeker(id: $id) {
  contacts(first: 100) { edges { node { id } } } activities(first: 100) { edges { node { id } } }
  appointments(first: 100) { edges { node { id } } }
} }`

async function agree(kind: string): Promise<void> {
  const mutation = 'mutation ($input: GiveConsentInput!) { giveConsent(input: $input) { userErrors { code } } }'
  await runOk(school.portal, mutation, { input: { seekerId, kind } })
}

const sensitive = new RegExp(`worship|${sensitiveMark}`, 'i')
const personal = new RegExp(privateMark, 'i')

describe('an adviser', () => {
  test('sees nobody, nobody’s words and no sensitive channel, where the seeker shares nothing', async () => {
    const seen = await everything(school.adviser)
    expect(seen).not.toMatch(personal)
    expect(seen).not.toMatch(sensitive)
    expect(await everything(school.portal)).toMatch(sensitive)
  })

  test('sees who the contacts are once the seeker shares them, but none through a sensitive channel', async () => {
    await agree('SHARE_CONTACTS_WITH_ADVISERS')
    const seen = await everything(school.adviser)
    for (const shown of [
      'zzqzzqada Name',
      'zzqzzqada Employer',
      'zzqzzqbob@example.org',
      'zzqzzqada note',
      'zzqzzq own words',
      'zzqzzqdan Name',
    ])
      expect(seen).toContain(shown)
    expect(seen).not.toMatch(sensitive)
  })

  test('sees sensitive channels once the seeker shares those, but still nobody', async () => {
    await agree('SHARE_SENSITIVE_CHANNELS')
    const seen = await everything(school.adviser)
    expect(seen).toContain('place_of_worship')
    expect(seen).not.toMatch(personal)
  })

  test('sees what the portal sees once the seeker shares both', async () => {
    await agree('SHARE_CONTACTS_WITH_ADVISERS')
    await agree('SHARE_SENSITIVE_CHANNELS')
    // A cursor names the order of its list, which for advisers is never that of the names; and they read of the seeker
    // in the third person.
    const alike = (seen: string): string =>
      seen.replaceAll(/"(?:c|startC|endC)ursor":(?:"[^"]*"|null)|"report":"(?:[^"\\]|\\.)*"/g, '')
    expect(alike(await everything(school.adviser))).toBe(alike(await everything(school.portal)))
  })

  test('sees nothing more from the moment a consent is withdrawn', async () => {
    await agree('SHARE_CONTACTS_WITH_ADVISERS')
    expect(await everything(school.adviser)).toMatch(personal)
    const mutation =
      'mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { userErrors { code } } }'
    await runOk(school.portal, mutation, { input: { seekerId, kind: 'SHARE_CONTACTS_WITH_ADVISERS' } })
    expect(await everything(school.portal)).toMatch(personal)
    expect(await everything(school.adviser)).not.toMatch(personal)
  })

  test('sees nobody of a seeker who does not share, beside one who does', async () => {
    await agree('SHARE_CONTACTS_WITH_ADVISERS')
    await storeThroughApi(school.portal, {
      ...openRecord,
      contacts: [{ id: 'zyxzyx', name: 'Zyxzyx', channel: 'alumni' }],
      activities: [],
      appointments: [],
    })
    const seen = JSON.stringify(
      await runOk(school.adviser, `{ seekers(first: 9) { edges { node ${everythingFor('adviser', 'Seeker')} } } }`),
    )
    expect(seen).toContain('zzqzzqada Name')
    expect(seen).not.toMatch(/zyxzyx/i)
  })
})

describe('what an adviser sees without names', () => {
  const findings = `query ($id: ID!) { seeker(id: $id) {
    diagnosis { verdict causes { code probability share because { code text facts { name text } } } steps { step probabilityBelow } }
    gapAnalysis { gap { probability } now { contacts approachesPerWeek } fill { kind hoursPerWeek probability } }
    channelAdvice { changeTargets { answer probability } channels { verdict probability approached referred channel { id } } }
    weekPlan { hours minutesPlanned minutesDone leftOut { kind reason minutes } actions { kind minutes } } swot { factors { code weight } } funnel { overall { approached steps { step reached mean } } }
    thanksOwed { overdueDays } dueContacts(first: 9) { edges { node { overdueDays } } } contacts { totalCount } activities { totalCount }
  } }`

  test('is what the portal sees', async () => {
    seekerId = await storeThroughApi(school.portal, openRecord)
    const seen: { seeker: { channelAdvice: { channels: { channel: { id: string } }[] } } } = await runOk(
      school.portal,
      findings,
      { id: seekerId },
    )
    seen.seeker.channelAdvice.channels = seen.seeker.channelAdvice.channels.filter(
      ({ channel }) => channel.id !== 'place_of_worship',
    )
    expect(await runOk(school.adviser, findings, { id: seekerId })).toEqual(seen)
  })

  test('is as if nothing had come about through a sensitive channel', async () => {
    const without = await storeThroughApi(school.portal, privateRecordWithoutSensitive)
    const seen = await runOk(school.adviser, findings, { id: seekerId })
    expect(seen).toMatchObject({ seeker: { contacts: { totalCount: 3 } } })
    expect(await runOk(school.adviser, findings, { id: without })).toEqual(seen)
  })

  test('takes account of what was done, but for what came about through a sensitive channel', async () => {
    const mark = `mutation ($input: MarkActionInput!) { markAction(input: $input) { userErrors { code } } }`
    const plan = 'query ($id: ID!) { seeker(id: $id) { weekPlan { minutesDone actions { id } } } }'
    type Planned = { seeker: { weekPlan: { minutesDone: number; actions: { id: string }[] } } }
    const thanks = 'thank:zzqzzqada:zzqzzqada-introduction_received'
    for (const [actionId, minutes] of [
      [thanks, 7],
      ['talk:zzqzzqeve@2026-03-02', 20],
      ['meet_people:place_of_worship@2026-03-02', 50],
    ] as const) {
      const input = { seekerId, actionId, minutes, status: 'DONE' }
      expect(await runOk(school.portal, mark, { input })).toEqual({ markAction: { userErrors: [] } })
    }
    const minutesDone = async (by: Portal): Promise<number> =>
      (await runOk<Planned>(by, plan, { id: seekerId })).seeker.weekPlan.minutesDone
    expect(await minutesDone(school.portal)).toBe(77)
    expect(await minutesDone(school.adviser)).toBe(7)
    await agree('SHARE_CONTACTS_WITH_ADVISERS')
    expect(await minutesDone(school.adviser)).toBe(7)
    await agree('SHARE_SENSITIVE_CHANNELS')
    expect(await minutesDone(school.adviser)).toBe(77)
  })

  test('does not count what was done with somebody since removed, who may have been known through one', async () => {
    const mark = `mutation ($input: MarkActionInput!) { markAction(input: $input) { userErrors { code } } }`
    await runOk(school.portal, mark, {
      input: { seekerId, actionId: 'talk:zzqzzqeve@2026-03-02', minutes: 20, status: 'DONE' },
    })
    const contacts =
      '{ seekers(first: 1) { edges { node { contacts(first: 9) { edges { node { id externalId } } } } } } }'
    type Contacts = {
      seekers: { edges: { node: { contacts: { edges: { node: { id: string; externalId: string } }[] } } }[] }
    }
    const { seekers } = await runOk<Contacts>(school.portal, contacts)
    const eve = seekers.edges[0]?.node.contacts.edges.find(({ node }) => node.externalId === sensitiveMark)?.node.id
    await runOk(school.portal, 'mutation ($id: ID!) { removeContact(input: { contactId: $id }) { externalId } }', {
      id: eve,
    })
    const plan = 'query ($id: ID!) { seeker(id: $id) { weekPlan { minutesDone } } }'
    expect(await runOk(school.adviser, plan, { id: seekerId })).toEqual({ seeker: { weekPlan: { minutesDone: 0 } } })
  })

  test('counts no update that went only to contacts known through a sensitive channel, now or once they are', async () => {
    const at = '2026-02-20T00:00:00Z'
    seekerId = await storeThroughApi(school.portal, {
      seeker: { id: 'updates' },
      contacts: [
        { id: 'ada', name: 'Ada', channel: 'alumni' },
        { id: 'bob', name: 'Bob', channel: 'alumni' },
        { id: 'eve', name: 'Eve', channel: 'place_of_worship' },
      ],
      activities: [['ada', 'eve'], ['eve'], ['bob'], ['bob', 'eve']].map((contactIds, index) => ({
        id: `u${index}`,
        type: 'update_sent',
        at,
        contactIds,
      })),
    })
    const list = `query ($id: ID!) { seeker(id: $id) {
      activities(first: 9) { totalCount edges { node { type } } } contacts(first: 9) { edges { node { id externalId } } }
    } }`
    type Listed = {
      seeker: {
        activities: { totalCount: number; edges: unknown[] }
        contacts: { edges: { node: { id: string; externalId: string } }[] }
      }
    }
    const counted = async (by: Portal): Promise<readonly number[]> => {
      const { totalCount, edges } = (await runOk<Listed>(by, list, { id: seekerId })).seeker.activities
      return [totalCount, edges.length]
    }
    expect([await counted(school.portal), await counted(school.adviser)]).toEqual([
      [4, 4],
      [3, 3],
    ])
    const { contacts } = (await runOk<Listed>(school.portal, list, { id: seekerId })).seeker
    const bob = contacts.edges.find(({ node }) => node.externalId === 'bob')?.node.id
    const move = 'mutation ($input: UpdateContactInput!) { updateContact(input: $input) { userErrors { code } } }'
    await runOk(school.portal, move, { input: { contactId: bob, changes: { channel: 'place_of_worship' } } })
    expect([await counted(school.portal), await counted(school.adviser)]).toEqual([
      [4, 4],
      [1, 1],
    ])
  })

  test('costs the same statements and rows whether or not somebody is hidden', async () => {
    const people = Array.from({ length: 6 }, (_, index) => `p${index}`)
    const log = people.flatMap(
      (contactId, index) =>
        [
          { id: `a${index}`, type: 'approach_sent', contactId, at: `2026-02-1${index}T00:00:00Z` },
          { id: `h${index}`, type: 'help_received', contactId, at: `2026-02-2${index}T00:00:00Z` },
        ] as const,
    )
    const diagnosis = 'query ($id: ID!) { seeker(id: $id) { diagnosis { verdict } weekPlan { hours } } }'
    const [hidden, open] = await Promise.all(
      ['place_of_worship', 'alumni'].map((channel) =>
        storeThroughApi(school.portal, {
          seeker: { id: channel },
          contacts: people.map((id, place) => ({ id, name: id, channel: place === 0 ? channel : 'alumni' })),
          activities: log,
        }),
      ),
    )
    const cost = async (id: string | undefined) =>
      (await captureStatements(() => runOk(school.adviser, diagnosis, { id }))).map(({ text, rows }) => [text, rows])
    await cost(seekerId)
    expect(await cost(hidden)).toEqual(await cost(open))
    expect(await cost(hidden)).toEqual(await cost(open))
  })

  test('does not plan again what was done', async () => {
    const plan = 'query ($id: ID!) { seeker(id: $id) { weekPlan { actions { id kind } } } }'
    type Planned = { seeker: { weekPlan: { actions: { id: string; kind: string }[] } } }
    const thanksOf = async (by: Portal): Promise<readonly string[]> =>
      (await runOk<Planned>(by, plan, { id: seekerId })).seeker.weekPlan.actions.flatMap(({ id, kind }) =>
        kind === 'THANK' ? [id] : [],
      )
    seekerId = await storeThroughApi(school.portal, {
      seeker: { id: 'pat' },
      contacts: [{ id: 'a:b@c', name: 'Zoe', channel: 'alumni' }],
      activities: [{ id: 'd:e', type: 'help_received', contactId: 'a:b@c', at: '2026-02-20T00:00:00Z' }],
    })
    const [actionId] = await thanksOf(school.portal)
    expect(await thanksOf(school.adviser)).toHaveLength(1)
    const mark = `mutation ($input: MarkActionInput!) { markAction(input: $input) { userErrors { code } } }`
    await runOk(school.portal, mark, { input: { seekerId, actionId, status: 'DONE' } })
    expect([await thanksOf(school.portal), await thanksOf(school.adviser)]).toEqual([[], []])
  })

  test('names contacts by pseudonyms that are the same everywhere', async () => {
    const query = `query ($id: ID!) { seeker(id: $id) {
      dueContacts(first: 9) { edges { node { contactId } } } review { report relationships { contact { externalId } } }
      contacts(first: 9) { edges { node { externalId name } } }
    } }`
    type Named = { readonly externalId: string; readonly name: string }
    const { seeker } = await runOk<{
      seeker: {
        review: { report: string; relationships: { contact: { externalId: string } }[] }
        contacts: { edges: { node: Named }[] }
      }
    }>(school.adviser, query, { id: seekerId })
    const named = seeker.contacts.edges.map(({ node }) => node)
    expect(named).toHaveLength(3)
    for (const { name } of named) expect(name).toMatch(/^#[0-9a-f]{6}$/)
    expect(seeker.review.relationships.map(({ contact }) => contact.externalId).sort()).toEqual(
      named.map(({ externalId }) => externalId).sort(),
    )
    expect(named.some(({ name }) => seeker.review.report.includes(`\\${name}`))).toBe(true)
  })
})

describe('an adviser is refused', () => {
  test.each([
    ['to change anything', 'mutation { createSeeker(input: { id: "x" }) { userErrors { code } } }'],
    [
      'to agree for a seeker',
      'mutation { giveConsent(input: { seekerId: "x", kind: SHARE_SENSITIVE_CHANNELS }) { userErrors { code } } }',
    ],
    ['the keys', '{ apiKeys(first: 100) { edges { cursor } } }'],
    ['the audit log', '{ auditEntries(first: 100) { edges { cursor } } }'],
    ['what was removed', '{ removals(first: 100) { edges { node { externalId } } } }'],
    [
      'duplicates, which names distinguish',
      '{ seekers(first: 100) { edges { node { duplicates(first: 9) { edges { node { text } } } } } } }',
    ],
    ['a merge by its id', '{ node(id: "x") { ... on ContactMerge { removedExternalId } } }'],
  ])('%s', async (_, query) => {
    const { status, errors } = await runError(school.adviser, query)
    expect([status, errors[0]?.extensions?.code]).toEqual([403, 'FORBIDDEN'])
  })
})
