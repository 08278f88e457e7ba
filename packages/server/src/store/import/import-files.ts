import type { Result } from '@tiecraft/core'
import {
  applyImport,
  type ImportBatch,
  type ImportChoices,
  type Imported,
  type ImportPreview,
  previewImport,
} from '@tiecraft/core/intake'
import type { Caller } from '../caller.ts'
import { loadRecord } from '../record/record.ts'
import { changeSeeker } from '../seeker/change-seeker.ts'
import { storeImport } from './store-import.ts'

/** What files say, and what is to be done with it. */
export type FilesToImport = {
  readonly seekerId: string
  readonly imported: Imported
  readonly choices: ImportChoices
  /** Earlier imports, which tell who is who. */
  readonly earlier: readonly ImportBatch[]
  /** Whether nothing is stored. */
  readonly previewOnly: boolean
}

/** What an import does or would do; the batch undoes it, and is absent where nothing was stored. */
export type ImportDone = { readonly preview: ImportPreview; readonly batch?: ImportBatch }

/**
 * Compares what files say with the record of a seeker, and stores what is new in one transaction.
 *
 * Core leaves out of a preview what a record cannot hold, so nothing of it is refused here.
 */
export function importFiles(
  { seekerId, imported, previewOnly, ...options }: FilesToImport,
  caller: Caller,
): Promise<Result<ImportDone>> {
  return changeSeeker<ImportDone>(seekerId, caller, async (prisma, ofSeeker) => {
    const { now } = caller
    const stored = await loadRecord(prisma, ofSeeker)
    const preview = previewImport(stored.record, imported, { now, ...options })
    if (previewOnly) return { success: true, value: { preview } }
    const { record, batch } = applyImport(stored.record, preview, { now })
    await storeImport(prisma, ofSeeker, { stored, record, now })
    return { success: true, value: { preview, batch } }
  })
}
