import { join } from 'node:path'
import { expect, it } from 'vitest'
import { describeBreaches } from '../../../scripts/import-rule/breach.ts'
import { findClientBreaches } from '../../../scripts/import-rule/find-client-breaches.ts'
import { findModuleBreaches, type ModulePlan } from '../../../scripts/import-rule/find-module-breaches.ts'
import { findStoreBreaches } from '../../../scripts/import-rule/find-store-breaches.ts'
import { readSources } from '../../../scripts/import-rule/source.ts'

const packages = join(import.meta.dirname, '..', '..')

/** The files that may use a database client that is not scoped to a tenant, each with the reason. */
const clientHolders = {
  'database/': 'opens the client and scopes it to a tenant',
  'process/start.ts': 'opens the database for as long as the server runs, and fills an empty one',
  'http/server.ts': 'passes it to the request handlers',
  'http/require-access.ts': 'passes it to what finds the tenant of a request',
  'query/reader.ts': 'takes the types of its reads from it',
  'request/context.ts': 'scopes it to the tenant of one request',
  'http/addresses.ts': 'passes it to what answers them',
  'http/answer-calendars.ts': 'finds the tenant of a calendar, and scopes the database to it',
  'http/answer-exports.ts': 'opens sessions of the tenant of a signed link',
  'http/answer-probes.ts': 'asks whether the database answers, and for no rows',
  'process/command-line/': 'acts for the operator of the server, who may do everything',
  'sign-in/authenticate.ts': 'runs before the tenant of a request is known',
  'sign-in/access-of-token.ts': 'runs before the tenant of a request is known',
  'store/api-key/find-api-key.ts': 'finds the tenant of a request',
  'store/calendar-feed/find-calendar-feed.ts': 'finds the tenant of a calendar',
  'store/export/read-in-slices.ts': 'opens a session of a tenant for each slice of an export',
  'store/seeker/find-seeker-id.ts': 'finds the tenant of a request',
  'store/tenant/tenant.ts': 'finds the tenant of a request, and makes and lists tenants',
  'store/api-key/note-key-use.ts': 'notes the use of a key before the request has a context',
}

/** The layers of the server: a file imports from its own folder or from those before it here. */
const layers = {
  entries: [],
  leaves: {},
  order: [
    'failure',
    'migration',
    'query',
    'database',
    'access',
    'store',
    'sign-in',
    'sharing',
    'request',
    'schema',
    'http',
    'process',
  ],
} as const satisfies ModulePlan

const rules = {
  'a file imports only from its own layer or from layers below it': findModuleBreaches(
    readSources(join(packages, 'server', 'src')),
    layers,
  ),
  'only listed files use a database client that is not scoped to a tenant': findClientBreaches(
    readSources(join(packages, 'server', 'src')),
    { client: 'PrismaClient', holders: clientHolders, closed: ['Reader', 'PothosReader'] },
  ),
  'schema writes only through the store': findStoreBreaches(readSources(join(packages, 'server', 'src', 'schema'))),
}

it.each(Object.entries(rules))('%s', (_, breaches) => {
  expect(describeBreaches(breaches)).toEqual([])
})
