import {
  type Activity,
  advance,
  deriveIntroductions,
  deriveSituation,
  findDuplicates,
  type NetworkingRecord,
  replay,
  startRelationship,
  suggestIntroductions,
} from '@tiecraft/core'
import { Bench } from 'tinybench'

const now = new Date('2026-03-02T09:00:00Z')

/** Measures what is done for each activity and each contact, and how it grows. */
export async function measureTies(): Promise<void> {
  const bench = new Bench({ time: 800, warmupTime: 200 })
  const events = [1_000, 10_000].map(eventsOf)
  for (const log of events) {
    bench.add(`advance, ${log.length} events one by one`, () => {
      let state = start
      for (const activity of log) state = advance(state, activity)[0]
    })
    bench.add(`replay ${log.length} events`, () => void replay(start, log))
  }
  for (const contacts of [1_000, 10_000]) {
    const record = crowdOf(contacts)
    const situation = deriveSituation(record, { now })
    bench.add(`suggestIntroductions ${contacts}`, () => void suggestIntroductions(situation))
    bench.add(`deriveIntroductions ${contacts}`, () => void deriveIntroductions(record, { now }))
    bench.add(`findDuplicates ${contacts}`, () => void findDuplicates(record.contacts))
  }
  await bench.run()
  const median = (name: string): number => {
    const result = bench.getTask(name)?.result
    return result && 'latency' in result ? result.latency.p50 : Number.NaN
  }
  console.log(`advance: ${((median('advance, 1000 events one by one') / 1_000) * 1_000).toFixed(2)} µs per event`)
  console.log(`replay: ${median('replay 1000 events').toFixed(2)} ms per 1,000 events`)
  const growths = [
    ['advance', 'advance, 10000 events one by one', 'advance, 1000 events one by one'],
    ['replay', 'replay 10000 events', 'replay 1000 events'],
    ...['suggestIntroductions', 'deriveIntroductions', 'findDuplicates'].map((verb) => [
      verb,
      `${verb} 10000`,
      `${verb} 1000`,
    ]),
  ]
  for (const [verb = '', large = '', small = ''] of growths) {
    const times = `${median(small).toFixed(1)} ms and ${median(large).toFixed(1)} ms`
    console.log(`${verb}: ${times}; 10 × as much takes ${(median(large) / median(small)).toFixed(1)} × the time`)
  }
}

const start = startRelationship({ id: 'ruth', channel: 'alumni' }, undefined)

const depths = ['their_interests', 'personal', 'business'] as const

function eventsOf(count: number): readonly Activity[] {
  return Array.from({ length: count }, (_, index): Activity => {
    const at = new Date(now.getTime() - (count - index) * 3_600_000)
    const depth = depths[index % 3] ?? 'personal'
    return index % 2
      ? { id: `${index}`, type: 'approach_sent', at, contactId: 'ruth' }
      : { id: `${index}`, type: 'conversation_held', at, contactId: 'ruth', depth }
  })
}

/** Contacts of whom many need what others offer, a tenth of them introduced to each other already. */
function crowdOf(count: number): NetworkingRecord {
  const skills = Math.max(10, count / 50)
  const contacts = Array.from({ length: count }, (_, index) => ({
    id: `contact-${index}`,
    name: `Person ${index} ${index % 97}`,
    channel: 'alumni',
    needs: index % 2 ? [`skill ${index % skills}`] : [],
    offers: index % 2 ? [] : [`skill ${(index * 7 + 1) % skills}`],
    tags: [],
  }))
  const activities = Array.from({ length: count / 10 }, (_, index): Activity => {
    const pair = { contactId: `contact-${index}`, otherContactId: `contact-${count - 1 - index}` }
    return { id: `${index}`, type: 'introduction_made', at: now, ...pair }
  })
  return { seeker: { id: 'dana', affiliations: [], selfReports: [] }, contacts, activities, appointments: [] }
}
