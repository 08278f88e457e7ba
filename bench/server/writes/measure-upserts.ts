import { randomUUID } from 'node:crypto'
import type { Options } from '../options.ts'
import { sampleRecord, usualSize } from '../sample-data.ts'
import { storeSeeker } from '../store-seeker.ts'
import { timeInTurn, type Work } from '../time-in-turn.ts'
import { timesHead, timesRow } from '../times-table.ts'
import { rowIdOf, type Tiecraft, withTiecraft } from '../with-tiecraft.ts'
import { copiesOf, type Row, upsertRows } from './insert-rows.ts'

/** How many contacts one request upserts at most. */
const pageSize = 1_000

const sizes = [
  { count: 1_000, times: 2 },
  { count: 10_000, times: 1 },
] as const

/** What the rows are to what is stored. */
const states = ['new', 'changed', 'unchanged'] as const

type State = (typeof states)[number]

/** Measures upserts of contacts beside an insert of the same rows that updates those of the same key. */
export function measureUpserts({ rounds, ...options }: Options): Promise<void> {
  return withTiecraft({ ...options, rounds }, async (tiecraft) => {
    console.log(timesHead('contacts upserted', 'insert … on conflict'))
    for (const { count, times } of sizes) {
      for (const state of states) {
        const works = [throughApi(tiecraft, count, state), await asInsert(tiecraft, count, state)]
        const [own, raw] = await timeInTurn(works, { rounds, times })
        console.log(timesRow(`${count}, ${state}`, own, raw))
      }
    }
  })
}

const upsert = `mutation ($input: UpsertContactsInput!) {
  upsertContacts(input: $input) { results { externalId outcome userErrors { message } } userErrors { message } }
}`

const sampleOf = (count: number) => sampleRecord('contacts', { ...usualSize, activities: 0, contacts: count }).contacts

/** Contacts that a new seeker gets, or has already, in as many requests as that takes. */
function throughApi({ ask }: Tiecraft, count: number, state: State): Work {
  let seekerId = ''
  const contacts = sampleOf(count)
  const sent = state === 'changed' ? contacts.map((it) => ({ ...it, employer: 'Elsewhere' })) : contacts
  const send = async (all: readonly object[]): Promise<void> => {
    for (let start = 0; start < all.length; start += pageSize) {
      await ask(upsert, { input: { seekerId, contacts: all.slice(start, start + pageSize) } })
    }
  }
  const before = async (): Promise<void> => {
    seekerId = await storeSeeker(ask, { ...sampleRecord(randomUUID(), { ...usualSize, activities: 0, contacts: 0 }) })
    if (state !== 'new') await send(contacts)
  }
  return { before, run: () => send(sent) }
}

/** The rows of such requests, inserted as they are or over those of the same key. */
async function asInsert({ ask, owner }: Tiecraft, count: number, state: State): Promise<Work> {
  const sample = sampleRecord(randomUUID(), { ...usualSize, activities: 0, contacts: count })
  const seekerId = rowIdOf(await storeSeeker(ask, sample))
  const { rows } = await owner.query<Row>('select * from contact where seeker_id = $1', [seekerId])
  const changed = copiesOf(rows, () => (state === 'changed' ? { employer: 'Elsewhere' } : {}))
  const before = async (): Promise<void> => {
    if (state === 'new') await owner.query('delete from contact where seeker_id = $1', [seekerId])
  }
  return { before, run: () => upsertRows(owner, 'contact', changed) }
}
