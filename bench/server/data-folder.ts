import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tiecraftClient } from './ask.ts'
import { startTiecraft, type TiecraftEntry } from './peer-process.ts'
import { sampleRecord, usualSize } from './sample-data.ts'
import { storeSeeker } from './store-seeker.ts'
import { createTenant, rowIdOf } from './with-tiecraft.ts'

/** A data folder of Tiecraft's with one seeker, and a copy of its database: that serves one process only. */
export type DataFolders = {
  readonly own: string
  readonly copy: string
  readonly key: string
  readonly seeker: { readonly tenantId: string; readonly id: string; readonly globalId: string }
}

/** Fills a data folder, runs a measurement on it and on its copy, and removes both. */
export async function withDataFolders<Value>(
  entry: TiecraftEntry,
  work: (folders: DataFolders) => Promise<Value>,
): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'tiecraft-bench-'))
  const [own, copy] = [join(folder, 'own'), join(folder, 'copy')]
  const environment = { DATA_DIR: own, SAMPLE_DATA: 'false' }
  try {
    const { tenantId, key } = await createTenant(entry, environment)
    const { address, stop } = await startTiecraft(entry, environment)
    const globalId = await storeSeeker(tiecraftClient(address, key), sampleRecord('embedded', usualSize))
    await stop()
    // What else is in the folder is Tiecraft's own.
    await cp(join(own, 'database'), copy, { recursive: true })
    return await work({ own, copy, key, seeker: { tenantId, id: rowIdOf(globalId), globalId } })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
