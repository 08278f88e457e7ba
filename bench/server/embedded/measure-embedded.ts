import { withDataFolders } from '../data-folder.ts'
import type { Options } from '../options.ts'
import { startPeer, startTiecraft } from '../peer-process.ts'
import { contendersFor } from '../reads/contenders.ts'
import { measureReads } from '../reads/measure-reads.ts'
import { readMeanings, readNames } from '../reads/reads.ts'
import { readsHead, reportReads } from '../reads/report-reads.ts'

const connections = 8

/** Measures reads of the embedded database beside Yoga by hand on a copy of it. */
export function measureEmbedded(options: Options): Promise<void> {
  return withDataFolders(options.entry, async ({ own, copy, key, seeker }) => {
    const tiecraft = await startTiecraft(options.entry, { DATA_DIR: own, SAMPLE_DATA: 'false' })
    const yoga = await startPeer('yoga-embedded', { DATA_DIR: copy })
    const running = new Map([['tiecraft', tiecraft] as const, ['yoga', yoga] as const])
    try {
      for (const read of readNames) {
        const contenders = await contendersFor(read, running, { seekers: [seeker], key })
        console.log(`\nembedded: ${readMeanings[read]}; connections: ${connections}\n\n${readsHead('yoga')}`)
        const samples = await measureReads(contenders, undefined, { ...options, connections })
        for (const row of reportReads(samples, 'yoga')) console.log(row)
      }
    } finally {
      await Promise.all([tiecraft.stop(), yoga.stop()])
    }
  })
}
