import { isAbsolute, join, resolve } from 'node:path'
import * as z from 'zod'
import type { DatabaseLocation } from '../../database/database-location.ts'
import { StartError } from '../../failure/start-error.ts'
import type { Openness } from '../../http/server.ts'
import type { Issuer } from '../../sign-in/issuer.ts'
import { retentionDaysSchema } from '../../store/audit/prune-audit.ts'
import { readIssuers } from './read-issuers.ts'
import type { SettingRow } from './setting-row.ts'

export type Config = {
  readonly host: string
  readonly port: number
  readonly database: DatabaseLocation
  /** Whether an empty database gets a sample tenant with synthetic seekers. */
  readonly sampleData: boolean
  /** The trusted identity providers. */
  readonly issuers: readonly Issuer[]
  /** How many days entries of the audit log are kept; absent to keep them forever. */
  readonly auditRetentionDays: number | undefined
  /** The secret that signs links; absent for one of the process. */
  readonly linkSecret: string | undefined
  /** The address by which others reach the server; absent for that of each request. */
  readonly publicUrl: string | undefined
  readonly openness: Openness
}

const on = ['true', '1', 'yes', 'on']
const off = ['false', '0', 'no', 'off']

const switchSchema = z.enum([...on, ...off]).transform((word) => on.includes(word))

const environmentSchema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.number().max(65_535))
    .default(4000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default('127.0.0.1'),
  DATABASE_URL: z.string().refine(isPostgresUrl).optional(),
  DATA_DIR: z.string().default('.data'),
  SAMPLE_DATA: switchSchema.optional(),
  GRAPHIQL: switchSchema.default(true),
  INTROSPECTION: switchSchema.default(true),
  CORS_ORIGINS: z
    .string()
    .transform((text) => text.split(',').map((origin) => origin.trim()))
    .pipe(z.array(z.string().refine(isOrigin)))
    .default([]),
  AUDIT_RETENTION_DAYS: z.string().regex(/^\d+$/).transform(Number).pipe(retentionDaysSchema).optional(),
  LINK_SECRET: z.string().min(32).optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
})

type Setting = keyof z.input<typeof environmentSchema>

/** The environment variables of the server, except those of identity providers. */
export const ownSettings = {
  PORT: { meaning: 'The port to listen on.', allowed: 'a port number from 0 to 65535', default: '`4000`' },
  HOST: {
    meaning: 'The address to listen on.',
    allowed: 'an address or a host name without port, such as 127.0.0.1 or 0.0.0.0',
    default: '`127.0.0.1`',
  },
  DATABASE_URL: {
    meaning: 'A PostgreSQL to use instead of the embedded database.',
    allowed: 'postgresql://user:password@host:port/database',
  },
  DATA_DIR: {
    meaning: 'Where the embedded database stores its data.',
    allowed: 'a folder, or "memory" to keep nothing',
    default: '`.data` in `packages/server`',
  },
  SAMPLE_DATA: {
    meaning: 'Whether to store synthetic sample data in an empty database.',
    allowed: 'true or false',
    default: '`true` when embedded, else `false`',
  },
  GRAPHIQL: {
    meaning: 'Whether `/graphql` shows GraphiQL to browsers.',
    allowed: 'true or false',
    default: '`true`',
  },
  INTROSPECTION: {
    meaning: 'Whether clients may ask for the schema, and get suggestions for misspelled names.',
    allowed: 'true or false',
    default: '`true`',
  },
  CORS_ORIGINS: {
    meaning: 'The origins of web pages that may call the API from a browser.',
    allowed: 'origins with commas between, such as https://portal.example',
    default: 'none',
  },
  AUDIT_RETENTION_DAYS: {
    meaning: 'The age in days from which `audit prune` removes entries of the audit log.',
    allowed: 'a whole number of days from 1 to 36500',
    default: 'none; the command requires `--older-than`',
  },
  LINK_SECRET: {
    meaning:
      'The secret that signs links to exports and uploads and makes pseudonyms of the erased; several servers need the same.',
    allowed: 'at least 32 characters, such as from `openssl rand -hex 32`',
    default: 'random at each start',
  },
  PUBLIC_URL: {
    meaning: 'The address by which browsers and calendars reach the server, such as https://tiecraft.example.',
    allowed: 'an address that begins with http:// or https://',
    default: 'the address of each request',
  },
} as const satisfies Record<Setting, SettingRow>

/** Reads the settings from environment variables; an empty one counts as not set. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>, workingFolder: string): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = environmentSchema.safeParse(given)
  if (!parsed.success) throw wrongSetting(parsed.error, given)
  const { PORT: port, HOST: host, DATABASE_URL: url, DATA_DIR: folder, SAMPLE_DATA: sampleData } = parsed.data
  const { AUDIT_RETENTION_DAYS: auditRetentionDays, LINK_SECRET: linkSecret, PUBLIC_URL: publicUrl } = parsed.data
  const database = url === undefined ? embeddedLocation(folder, workingFolder) : ({ kind: 'postgresql', url } as const)
  const issuers = readIssuers(given)
  const withSample = sampleData ?? database.kind !== 'postgresql'
  const { GRAPHIQL: graphiql, INTROSPECTION: introspection, CORS_ORIGINS: corsOrigins } = parsed.data
  const openness = { graphiql, introspection, corsOrigins }
  return { host, port, database, sampleData: withSample, issuers, auditRetentionDays, linkSecret, publicUrl, openness }
}

function embeddedLocation(folder: string, workingFolder: string): DatabaseLocation {
  if (folder === 'memory') return { kind: 'memory' }
  return { kind: 'folder', folder: isAbsolute(folder) ? resolve(folder) : join(workingFolder, folder) }
}

function isOrigin(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text
}

function isPostgresUrl(text: string): boolean {
  return /^postgres(ql)?:\/\//.test(text) && URL.canParse(text)
}

/** The settings that an error never shows; the address of a database may contain a password. */
const secrets = ['DATABASE_URL', 'LINK_SECRET']

function wrongSetting(error: z.ZodError, given: Readonly<Record<string, string | undefined>>): StartError {
  const complaints = Object.entries(ownSettings)
    .filter(([name]) => error.issues.some((issue) => issue.path[0] === name))
    .map(
      ([name, { allowed }]) =>
        `${name} is ${secrets.includes(name) ? 'set' : `"${given[name]}"`}, but must be ${allowed}`,
    )
  return new StartError('wrong_setting', `${complaints.join('; ')}.`)
}
