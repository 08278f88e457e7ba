import { expect, it } from 'vitest'
import { describeBreaches } from './breach.ts'
import { findClientBreaches } from './find-client-breaches.ts'
import { sourcesOf } from './sources-of.ts'

const rules = { client: 'Client', holders: { 'open.ts': 'opens it' }, closed: ['Reader'] }
const open = "import type { Client } from 'database'\nexport type Opened = { readonly client: Client }"

const find = (text: string, files: Readonly<Record<string, string>> = { 'open.ts': open }): readonly string[] =>
  describeBreaches(findClientBreaches(sourcesOf({ ...files, 'a.ts': text }), rules))

it.each([
  ["import type { Client } from 'database'", 'a.ts:1 uses Client'],
  ["import { type Client } from 'database'", 'a.ts:1 uses Client'],
  ["import type { Client as Reader } from 'database'", 'a.ts:1 uses Client'],
  ["import { Opened } from './open.ts'", 'a.ts:1 uses Opened'],
])('refuses %s', (text, message) => {
  expect(find(text)).toEqual([expect.stringContaining(message)])
})

it('refuses a client that another function returns', () => {
  const files = { 'open.ts': `${open}\nexport async function begin(): Promise<Opened> { return { client } }` }
  expect(find("import { begin } from './open.ts'", files)).toEqual([expect.stringContaining('uses begin')])
})

it('refuses a listed file that does not use the client', () => {
  expect(find('', { 'open.ts': '' })).toEqual([expect.stringContaining('open.ts:1 does not use Client')])
})

it.each([
  "import { serve } from './open.ts'",
  "import type { Reader } from './open.ts'",
  "import type { Holder } from './open.ts'",
])('allows %s', (text) => {
  const more = 'export type Reader = Pick<Client, "read">\nexport type Holder = { reader: Reader }'
  expect(find(text, { 'open.ts': `${open}\n${more}\nexport function serve(client: Client): void {}` })).toEqual([])
})
