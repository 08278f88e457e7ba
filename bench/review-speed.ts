import { type NetworkingRecord, parseRecord, review } from '@tiecraft/core'
import { encodeRecord } from '@tiecraft/core/storage'
import { largeNetwork } from '@tiecraft/examples/people'
import { Bench } from 'tinybench'

/** The moment at which records are looked at. */
export const now = new Date('2026-03-02T09:00:00Z')

/** Compares a review with parsing the same record from JSON, for 300 contacts and ten times as many. */
export async function measureReview(): Promise<void> {
  const bench = new Bench({ time: 1_500, warmupTime: 300 })
  for (const contacts of [300, 3_000]) {
    const record = recordOf(contacts)
    const json = JSON.stringify(encodeRecord(record))
    bench.add(`JSON.parse ${contacts}`, () => void JSON.parse(json))
    bench.add(`review ${contacts}`, () => void review(record, { now }))
  }
  await bench.run()
  const median = (name: string): number => {
    const result = bench.getTask(name)?.result
    return result && 'latency' in result ? result.latency.p50 : Number.NaN
  }
  console.table(bench.table())
  const ratio = median('review 300') / median('JSON.parse 300')
  const growth = median('review 3000') / median('review 300')
  console.log(`review of 300 contacts and 3,000 activities: ${ratio.toFixed(2)} × JSON.parse (at most 8)`)
  console.log(`a record 10 × as large: ${growth.toFixed(2)} × the time (at most 12)`)
}

/** A sample record with so many contacts and ten activities with each. */
export function recordOf(contacts: number): NetworkingRecord {
  const parsed = parseRecord(largeNetwork(now, contacts), { now })
  if (!parsed.success) throw new Error('The sample record is refused.')
  return parsed.value
}
