import { analyzeGap, deriveSituation, diagnose, recommendChannels } from '@tiecraft/core'
import { encodeRecord } from '@tiecraft/core/storage'
import { Bench } from 'tinybench'
import { now, recordOf } from './review-speed.ts'

const sizes = [10, 100, 1_000, 10_000] as const

/** What `analyzeGap` and `diagnose` cost for networks of different sizes, as a ratio to parsing the same record. */
export async function measureVerbs(): Promise<void> {
  const bench = new Bench({ time: 500, warmupTime: 100 })
  for (const contacts of sizes) {
    const record = recordOf(contacts)
    const json = JSON.stringify(encodeRecord(record))
    const situation = deriveSituation(record, { now })
    const advice = recommendChannels(situation)
    const gap = analyzeGap(situation, { advice })
    bench.add(`JSON.parse ${contacts}`, () => void JSON.parse(json))
    bench.add(`analyzeGap ${contacts}`, () => void analyzeGap(situation, { advice }))
    bench.add(`diagnose ${contacts}`, () => void diagnose(situation, { advice, gap }))
  }
  await bench.run()
  const median = (name: string): number => {
    const result = bench.getTask(name)?.result
    return result && 'latency' in result ? result.latency.p50 : Number.NaN
  }
  for (const verb of ['analyzeGap', 'diagnose']) {
    const ratios = sizes.map(
      (contacts) => `${(median(`${verb} ${contacts}`) / median(`JSON.parse ${contacts}`)).toFixed(2)} × (${contacts})`,
    )
    console.log(`${verb}, the situation given, against JSON.parse of so many contacts: ${ratios.join(', ')}`)
  }
}
