import { parseArgs } from 'node:util'
import { type PeerName, peerNames } from './reads/peers.ts'
import { readNames } from './reads/reads.ts'
import type { Settings } from './with-tiecraft.ts'

/** What a run measures beside the reads. */
export const measurementNames = [
  'dashboard',
  'long-log',
  'embedded',
  'writes',
  'upserts',
  'imports',
  'health',
  'start',
  'growth',
  'memory',
] as const

const names = [...readNames, ...measurementNames]

/** What a run measures, and how long. */
export type Options = Settings & {
  readonly only: readonly (typeof names)[number][]
  readonly peers: readonly PeerName[]
  readonly connections: readonly number[]
  readonly seconds: number
  readonly minutes: number
}

const usage = `pnpm bench:server [options]
  --only LIST         what to measure: ${names.join(', ')};
                      the reads, ${readNames.join(', ')}, by default; all for all of it
  --peers LIST        beside Tiecraft's reads: ${peerNames.join(', ')}; all by default
  --connections LIST  how many at once; 1,8,64 by default
  --rounds N          how often each is measured in turn; 5 by default
  --seconds N         how long each read each time; 3 by default
  --minutes N         how long memory is measured; 10 by default
  --source            run Tiecraft's sources instead of its build
DATABASE_URL names the PostgreSQL, as a superuser, on which the run creates databases and drops them again;
postgres://postgres@127.0.0.1:5432/postgres by default.`

/** Reads the options of the command line; null where it asks for help, which is printed. */
export function readOptions(words: readonly string[]): Options | null {
  const { values } = parseArgs({
    args: [...words],
    options: {
      only: { type: 'string', default: readNames.join() },
      peers: { type: 'string', default: peerNames.join() },
      connections: { type: 'string', default: '1,8,64' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '3' },
      minutes: { type: 'string', default: '10' },
      source: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    console.log(usage)
    return null
  }
  return {
    databaseUrl: process.env.DATABASE_URL || 'postgres://postgres@127.0.0.1:5432/postgres',
    entry: values.source ? 'source' : 'built',
    only: values.only === 'all' ? names : listOf(names, values.only),
    peers: ['tiecraft', ...listOf(peerNames, values.peers).filter((name) => name !== 'tiecraft')],
    connections: values.connections.split(',').map(positive),
    rounds: positive(values.rounds),
    seconds: positive(values.seconds),
    minutes: positive(values.minutes),
  }
}

function positive(text: string): number {
  const number = Number(text)
  if (!(number > 0)) throw new Error(`"${text}" is not a positive number.\n${usage}`)
  return number
}

function listOf<Name extends string>(known: readonly Name[], text: string): readonly Name[] {
  const asked = text.split(',')
  const unknown = asked.find((word) => !known.some((name) => name === word))
  if (unknown !== undefined) throw new Error(`"${unknown}" is not one of ${known.join(', ')}.\n${usage}`)
  return known.filter((name) => asked.includes(name))
}
