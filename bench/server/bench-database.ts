import { tiecraftClient } from './ask.ts'
import { type PeerProcess, runTiecraft, startTiecraft, type TiecraftEntry } from './peer-process.ts'
import type { SeekerIds } from './reads/peers.ts'
import { storeSeekers } from './sample-data.ts'
import type { ScratchDatabase } from './scratch-database.ts'

/** Tiecraft's server on a database that it has filled. */
export type Filled = {
  readonly tiecraft: PeerProcess
  readonly key: string
  readonly seekers: readonly SeekerIds[]
}

/** Starts Tiecraft's server on a new database, and stores seekers through its API. */
export async function startAndFill(
  { url, owner }: ScratchDatabase,
  { entry, seekers: count }: { readonly entry: TiecraftEntry; readonly seekers: number },
): Promise<Filled> {
  const environment = { DATABASE_URL: url }
  const tiecraft = await startTiecraft(entry, environment)
  await runTiecraft(entry, environment, ['tenants', 'create', '--name', 'Bench', '--slug', 'bench'])
  const scopes = ['read', 'write'].flatMap((scope) => ['--scope', scope])
  const key = await runTiecraft(entry, environment, [
    'keys',
    'create',
    '--tenant',
    'bench',
    '--name',
    'bench',
    ...scopes,
  ])
  await storeSeekers(tiecraftClient(tiecraft.address, key), count)
  // Statistics that autovacuum gathers sooner or later, and not in the middle of a measurement.
  await owner.query('vacuum analyze')
  const { rows } = await owner.query<{ tenant_id: string; id: string }>('select tenant_id, id from seeker order by id')
  const seekers = rows.map(({ tenant_id: tenantId, id }) => ({ tenantId, id, globalId: btoa(`Seeker:${id}`) }))
  return { tiecraft, key, seekers }
}
