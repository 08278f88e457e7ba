import { randomUUID } from 'node:crypto'
import type { Options } from '../options.ts'
import { sampleRecord, usualSize } from '../sample-data.ts'
import { storeSeeker } from '../store-seeker.ts'
import { timeInTurn, type Work } from '../time-in-turn.ts'
import { timesHead, timesRow } from '../times-table.ts'
import { rowIdOf, type Tiecraft, withTiecraft } from '../with-tiecraft.ts'
import { copiesOf, insertRows, type Row } from './insert-rows.ts'

const sizes = [
  { count: 1_000, times: 2 },
  { count: 10_000, times: 1 },
] as const

/** Measures an import of LinkedIn's connections beside an insert of the same rows. */
export function measureImports({ rounds, ...options }: Options): Promise<void> {
  return withTiecraft({ ...options, rounds }, async (tiecraft) => {
    console.log(timesHead('connections imported', 'insert of several rows'))
    for (const { count, times } of sizes) {
      const works = [throughApi(tiecraft, count), await asInsert(tiecraft, count)]
      const [own, raw] = await timeInTurn(works, { rounds, times })
      console.log(timesRow(String(count), own, raw))
    }
  })
}

const importFiles =
  'mutation ($input: ImportFilesInput!) { importFiles(input: $input) { addedCount userErrors { message } } }'

/** LinkedIn's `Connections.csv` with so many people of different names. */
function connections(count: number): string {
  const rows = Array.from({ length: count }, (_, index) => {
    const name = `${given[index % given.length]},${family(index)}`
    return `${name},https://www.linkedin.com/in/person-${index},,Employer ${index % 997},Manager,05 Mar 2024`
  })
  return ['First Name,Last Name,URL,Email Address,Company,Position,Connected On', ...rows].join('\n')
}

const given = ['Ana', 'Bo', 'Cleo', 'Dan', 'Eva', 'Finn', 'Gus', 'Hana', 'Ines', 'Jon']

/** A family name of letters only, one of 3,000. */
function family(index: number): string {
  const letters = [index % 17, Math.floor(index / 17) % 19, Math.floor(index / 323) % 13]
  return letters.map((letter) => `${'bcdfghklmnprstvwxyz'[letter]}a`).join('')
}

/** The connections that a new seeker imports in one request. */
function throughApi({ ask }: Tiecraft, count: number): Work {
  let seekerId = ''
  const files = [{ name: 'Connections.csv', text: connections(count) }]
  return {
    before: async () => {
      seekerId = await newSeeker(ask)
    },
    run: () => ask(importFiles, { input: { seekerId, files } }),
  }
}

/** The rows of such an import, inserted as they are for a new seeker. */
async function asInsert({ ask, owner }: Tiecraft, count: number): Promise<Work> {
  const id = await newSeeker(ask)
  await ask(importFiles, { input: { seekerId: id, files: [{ name: 'Connections.csv', text: connections(count) }] } })
  const { rows } = await owner.query<Row>('select * from contact where seeker_id = $1', [rowIdOf(id)])
  if (rows.length !== count) throw new Error(`${rows.length} of ${count} people were imported.`)
  let copies: readonly Row[] = []
  const before = async (): Promise<void> => {
    const seekerId = rowIdOf(await newSeeker(ask))
    copies = copiesOf(rows, () => ({ id: randomUUID(), seeker_id: seekerId }))
  }
  return { before, run: () => insertRows(owner, 'contact', copies) }
}

function newSeeker(ask: Tiecraft['ask']): Promise<string> {
  return storeSeeker(ask, sampleRecord(randomUUID(), { ...usualSize, contacts: 0, activities: 0 }))
}
