import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { readImport } from '@tiecraft/core/intake'
import Papa from 'papaparse'
import { connectionLines, messageLines } from '../packages/core/test/import-files/linkedin-files.ts'

const tables = { connections: connectionLines, messages: messageLines } as const

/** What is done with the text of a table: all that is made of it, or cells alone. */
const readers = {
  readImport: async (pieces: () => Iterable<string>) =>
    void (await readImport(chunksOf(pieces()), { ownName: 'Sam Seeker' })),
  papaparse: async (pieces: () => Iterable<string>) => void Papa.parse([...pieces()].join('')),
} as const

type Reader = keyof typeof readers
type Table = keyof typeof tables

const isReader = (name = ''): name is Reader => Object.hasOwn(readers, name)
const isTable = (name = ''): name is Table => Object.hasOwn(tables, name)

/** Pieces of about 64 kB, as they would come from a file. */
async function* chunksOf(lines: Iterable<string>): AsyncIterable<string> {
  let chunk = ''
  for (const line of lines) {
    chunk += line
    if (chunk.length < 65_536) continue
    yield chunk
    chunk = ''
  }
  yield chunk
}

/** The best of some runs, in milliseconds: what the machine does beside only ever adds. */
async function best(run: () => Promise<void>): Promise<number> {
  const times: number[] = []
  for (let turn = 0; turn < 7; turn += 1) {
    const start = performance.now()
    await run()
    times.push(performance.now() - start)
  }
  return Math.min(...times)
}

async function measureSpeed(): Promise<void> {
  for (const [name, linesOf] of Object.entries(tables)) {
    for (const rows of [1_000, 10_000, 100_000]) {
      const lines = [...linesOf(rows)]
      const times = {
        readImport: await best(() => readers.readImport(() => lines)),
        papaparse: await best(() => readers.papaparse(() => lines)),
      }
      const perSecond = Math.round((lines.length - 1) / (times.readImport / 1_000))
      const ratio = (times.readImport / times.papaparse).toFixed(1)
      console.log(`${name}, ${lines.length - 1} rows: ${perSecond} rows a second, ${ratio} × the time of papaparse`)
    }
  }
}

/** Measures memory in processes of their own: what a process takes at most beyond what it takes at its start. */
function measureMemory(): void {
  for (const table of Object.keys(tables)) {
    for (const reader of Object.keys(readers)) {
      for (const rows of [10_000, 100_000]) {
        const own = [fileURLToPath(import.meta.url), reader, table, String(rows)]
        const taken = execFileSync(process.execPath, ['--conditions=source', '--max-semi-space-size=1', ...own], {
          encoding: 'utf8',
        })
        console.log(`${reader} of ${rows} ${table}: ${taken.trim()}`)
      }
    }
  }
}

async function takeMemory(reader: Reader, table: Table, rows: number): Promise<void> {
  const before = process.resourceUsage().maxRSS
  let characters = 0
  for (const line of tables[table](rows)) characters += line.length
  await readers[reader](() => tables[table](rows))
  const taken = (process.resourceUsage().maxRSS - before) / 1_000
  console.log(`${taken.toFixed(0)} MB at most, of a text of ${(characters / 1_000_000).toFixed(1)} million characters`)
}

// Measures `readImport` beside the parser of cells alone: `pnpm --filter @tiecraft/bench import`.
const [, , reader, table, rows] = process.argv
if (isReader(reader) && isTable(table)) await takeMemory(reader, table, Number(rows))
else {
  await measureSpeed()
  measureMemory()
}
