import type { Activity } from '../activity/activity-schema.ts'
import type { NetworkingRecord } from '../record/record-schema.ts'
import type { FunnelItem } from './funnel-item.ts'
import type { FunnelStep } from './funnel-step.ts'
import { itemsFromCount, passedEarlierSteps } from './people-by-step.ts'

type Unnamed = { readonly channel: string; readonly step: FunnelStep; readonly people: number }

/** Reads what the log counts without names, per channel: résumés handed out, and what came of them. */
export function unnamedItems(record: NetworkingRecord): readonly FunnelItem[] {
  const byChannel = new Map<string, { reached: Partial<Record<FunnelStep, number>>; from: Date; until: Date }>()
  for (const activity of record.activities) {
    const unnamed = unnamedOf(activity)
    if (!unnamed) continue
    const entry = byChannel.get(unnamed.channel) ?? { reached: {}, from: activity.at, until: activity.at }
    entry.reached[unnamed.step] = (entry.reached[unnamed.step] ?? 0) + unnamed.people
    if (activity.at < entry.from) entry.from = activity.at
    if (activity.at > entry.until) entry.until = activity.at
    byChannel.set(unnamed.channel, entry)
  }
  return [...byChannel].flatMap(([channel, { reached, from, until }]) =>
    itemsFromCount(passedEarlierSteps(reached), { channel, from, until, steppedAt: until, weight: 1, isHandout: true }),
  )
}

function unnamedOf(activity: Activity): Unnamed | undefined {
  if (activity.type === 'resumes_handed_out') {
    return { channel: activity.channel, step: 'approached', people: activity.count }
  }
  if (activity.type !== 'interview_held' && activity.type !== 'offer_received') return undefined
  if (activity.contactId || !activity.channel) return undefined
  const step = activity.type === 'interview_held' ? 'interviewed' : 'offered'
  return { channel: activity.channel, step, people: 1 }
}
