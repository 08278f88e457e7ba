import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { openTestDatabase } from '../../../test/database.ts'
import { openPortal, type Portal } from '../../../test/portal.ts'
import { runError, runOk } from '../../../test/run.ts'
import { openSchool } from '../../../test/sign-in.ts'
import { newSeeker } from '../../../test/store-through-api.ts'
import { expectRejected } from '../../../test/strangers.ts'
import type { Database } from '../../database/database.ts'

let database: Database
let portal: Portal

beforeAll(async () => {
  database = await openTestDatabase()
  portal = await openPortal(database)
})

afterAll(() => database.close())

const importFiles = `mutation ($id: ID!, $files: [ImportFileInput!]!, $choices: ImportChoicesInput, $earlier: [String!], $previewOnly: Boolean) {
  importFiles(input: { seekerId: $id, files: $files, choices: $choices, earlier: $earlier, previewOnly: $previewOnly }) {
    texts addedCount updatedCount batch
    toCheck { key name channel channelTexts mayBe { contactId score texts } conflicts { field has says } }
    userErrors { code path }
  }
}`
const undoImport = `mutation ($id: ID!, $batch: String!) {
  undoImport(input: { seekerId: $id, batch: $batch }) { left { externalId field text } userErrors { code path } }
}`
const people = 'query ($id: ID!) { seeker(id: $id) { contacts(first: 9) { nodes { name } } } }'

type Done = {
  readonly importFiles: {
    readonly texts: readonly string[] | null
    readonly addedCount: number | null
    readonly updatedCount: number | null
    readonly batch: string | null
    readonly toCheck: readonly { readonly key: string; readonly name: string }[] | null
    readonly userErrors: readonly object[]
  }
}

const connections = `First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ana,Ruiz,https://www.linkedin.com/in/ana-ruiz,,Acme,Head of Sales,05 Mar 2024
Bo,Lin,https://www.linkedin.com/in/bo-lin,,Northwind,CTO,07 Mar 2024`
const invitations = `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
Dana Reyes,Ana Ruiz,"3/4/24, 9:05 AM",,OUTGOING,https://www.linkedin.com/in/dana,https://www.linkedin.com/in/ana-ruiz`
const files = [
  { name: 'Connections.csv', text: connections },
  { name: 'Invitations.csv', base64: Buffer.from(invitations).toString('base64') },
]

async function run(variables: object): Promise<Done['importFiles']> {
  return (await runOk<Done>(portal, importFiles, { files, ...variables })).importFiles
}

test('nobody imports without a key', () => expectRejected(portal, importFiles, { id: '', files: [] }))

test('an adviser imports nothing, and a seeker nothing for others', async () => {
  const school = await openSchool(database)
  const id = await newSeeker(school.portal, 'imports-1')
  expect((await runError(school.adviser, importFiles, { id, files })).status).toBe(403)
  expect(await runOk(portal, importFiles, { id, files })).toMatchObject({
    importFiles: { addedCount: null, userErrors: [{ code: 'UNKNOWN_SEEKER' }] },
  })
})

describe('an import of files', () => {
  it('shows what it would do and stores nothing', async () => {
    const id = await newSeeker(portal, 'imports-2')
    const preview = await run({ id, previewOnly: true })
    expect(preview).toMatchObject({ addedCount: 2, batch: null, userErrors: [] })
    expect(preview.texts?.[0]).toBe('2 people are new.')
    expect(await runOk(portal, people, { id })).toMatchObject({ seeker: { contacts: { nodes: [] } } })
  })

  it('stores people and what happened, once, and takes them back', async () => {
    const id = await newSeeker(portal, 'imports-3')
    const first = await run({ id })
    const again = await run({ id, earlier: [first.batch] })
    expect([first.addedCount, again.addedCount, again.updatedCount]).toEqual([2, 0, 0])
    const stored = JSON.stringify(await runOk(portal, people, { id }))
    expect([stored.includes('Ana Ruiz'), stored.includes('Bo Lin')]).toEqual([true, true])
    expect(await runOk(portal, undoImport, { id, batch: first.batch })).toEqual({
      undoImport: { left: [], userErrors: [] },
    })
    expect(await runOk(portal, people, { id })).toMatchObject({ seeker: { contacts: { nodes: [] } } })
  })

  it('leaves out whom the seeker leaves out, and refuses a batch that is none', async () => {
    const id = await newSeeker(portal, 'imports-4')
    const choices = { people: [{ key: 'linkedin.com/in/bo-lin', is: 'LEFT_OUT' }] }
    expect(await run({ id, choices })).toMatchObject({ addedCount: 1, userErrors: [] })
    expect(await runOk(portal, undoImport, { id, batch: 'x' })).toEqual({
      undoImport: { left: null, userErrors: [{ code: 'INVALID_FORMAT', path: ['batch'] }] },
    })
  })
})
