import { join } from 'node:path'
import { expect, it } from 'vitest'
import { describeBreaches } from '../../../scripts/wall/breach.ts'
import { findClientBreaches } from '../../../scripts/wall/client-wall.ts'
import { readSources } from '../../../scripts/wall/source.ts'
import { findStoreBreaches } from '../../../scripts/wall/store-wall.ts'

const packages = join(import.meta.dirname, '..', '..')

/** The files that get hold of a database client without a tenant, and why. */
const clientHolders = {
  'database/': 'makes the ways to the rows of one tenant',
  'process/start.ts': 'opens the database for as long as the server runs, and fills an empty one',
  'http/server.ts': 'hands it to what serves requests',
  'request/context.ts': 'makes the way of one request to the rows of its tenant',
  'http/answer-probes.ts': 'asks whether the database answers, and for no rows',
  'process/command-line/': 'works for whoever runs the server, who may do everything',
  'sign-in/authenticate.ts': 'does not know yet whose a request is',
  'sign-in/access-of-token.ts': 'does not know yet whose a request is',
  'store/api-key/find-api-key.ts': 'finds out whose a request is',
  'store/seeker/find-seeker-id.ts': 'finds out whose a request is',
  'store/tenant/tenant.ts': 'finds out whose a request is, and makes and lists tenants',
  'store/api-key/note-key-use.ts': 'notes the use of a key before the request has a context',
}

const walls = {
  'only the files that are listed get hold of a database client without a tenant': findClientBreaches(
    readSources(join(packages, 'server', 'src')),
    { client: 'PrismaClient', holders: clientHolders, closed: ['TenantReader'] },
  ),
  'schema writes only through the store': findStoreBreaches(readSources(join(packages, 'server', 'src', 'schema'))),
}

it.each(Object.entries(walls))('%s', (_, breaches) => {
  expect(describeBreaches(breaches)).toEqual([])
})
