import { randomUUID } from 'node:crypto'
import type { Options } from '../options.ts'
import { type Size, sampleRecord, usualSize } from '../sample-data.ts'
import { addContacts, logActivities, storeSeeker } from '../store-seeker.ts'
import { timeInTurn, type Work } from '../time-in-turn.ts'
import { timesHead, timesRow } from '../times-table.ts'
import { rowIdOf, type Tiecraft, withTiecraft } from '../with-tiecraft.ts'
import { copiesOf, insertRows, type Row } from './insert-rows.ts'

type Table = 'contact' | 'activity'

/** Entries in one request, and how often it is timed in a round. */
const sizes = {
  contact: [
    { count: 1, times: 20 },
    { count: 1_000, times: 2 },
    { count: 10_000, times: 1 },
  ],
  activity: [
    { count: 1, times: 20 },
    { count: 100, times: 6 },
    { count: 1_000, times: 2 },
  ],
} as const

/** Measures writes beside an insert of the same rows into the same table, and a log that is long already. */
export function measureWrites({ rounds, ...options }: Options): Promise<void> {
  return withTiecraft({ ...options, rounds }, async (tiecraft) => {
    console.log(timesHead('entries in one request', 'insert of several rows'))
    for (const table of ['activity', 'contact'] as const) {
      for (const { count, times } of sizes[table]) {
        const works = [throughApi(tiecraft, table, count), await asInsert(tiecraft, table, count)]
        const [own, raw] = await timeInTurn(works, { rounds, times })
        console.log(timesRow(`${table}: ${count}`, own, raw))
      }
    }
    const works = [10_000, 1].map((length) => onLog(tiecraft, length))
    const [long, short] = await timeInTurn(works, { rounds, times: 1 })
    console.log(timesHead('1,000 activities onto a log', 'onto an empty log'))
    console.log(timesRow('of 10,000', long, short))
  })
}

const size = (part: Partial<Size>): Size => ({ ...usualSize, activities: 0, ...part })

/** Entries that a new seeker of 100 contacts, or of none, gets in one request. */
function throughApi({ ask }: Tiecraft, table: Table, count: number): Work {
  let seekerId = ''
  const contacts = table === 'contact' ? 0 : usualSize.contacts
  const before = async (): Promise<void> => {
    seekerId = await storeSeeker(ask, sampleRecord(randomUUID(), size({ contacts })))
  }
  if (table === 'contact') {
    const sample = sampleRecord('contacts', size({ contacts: count })).contacts
    return { before, run: () => addContacts(ask, seekerId, sample) }
  }
  const sample = sampleRecord('log', size({ activities: count })).activities
  return { before, run: () => logActivities(ask, seekerId, sample) }
}

/** The rows of such a request, inserted as they are. */
async function asInsert(tiecraft: Tiecraft, table: Table, count: number): Promise<Work> {
  const { ask, owner } = tiecraft
  const sample = table === 'contact' ? size({ contacts: count }) : size({ activities: count })
  const seekerId = rowIdOf(await storeSeeker(ask, sampleRecord(randomUUID(), sample)))
  const { rows } = await owner.query<Row>(`select * from ${table} where seeker_id = $1`, [seekerId])
  let copies: readonly Row[] = []
  const before = async (): Promise<void> => {
    await owner.query(`delete from ${table} where seeker_id = $1`, [seekerId])
    copies = copiesOf(rows, (index) => ({ id: randomUUID(), external_id: `copy ${index}` }))
  }
  return { before, run: () => insertRows(owner, table, copies) }
}

/** 1,000 activities, logged onto a log of such a length. */
function onLog({ ask }: Tiecraft, length: number): Work {
  let seekerId = ''
  const sample = sampleRecord('more', size({ activities: 1_000 })).activities
  const more = sample.map((activity, index) => ({ ...activity, id: `more ${index}` }))
  return {
    before: async () => {
      seekerId = await storeSeeker(ask, sampleRecord(randomUUID(), size({ activities: length })))
    },
    run: () => logActivities(ask, seekerId, more),
  }
}
