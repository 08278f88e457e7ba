import type { Activity } from '../activity/activity-schema.ts'
import { normalizeEmployer } from '../contact/normalize-employer.ts'
import type { FunnelItem } from './funnel-item.ts'
import type { FunnelStep } from './funnel-step.ts'
import { itemsFromCount, passedEarlierSteps } from './people-by-step.ts'

type Unnamed = {
  readonly channel: string
  readonly step: FunnelStep
  readonly people: number
  readonly employer?: string
}

/**
 * Reads what the log counts without names, per channel: résumés handed out, and interviews and offers.
 *
 * Where résumés were handed out, those outcomes are taken to have come of them; elsewhere of people approached. Several
 * rounds with one employer are one approach.
 */
export function unnamedItems(log: readonly Activity[]): readonly FunnelItem[] {
  const byChannel = new Map<string, { reached: Partial<Record<FunnelStep, number>>; from: Date; until: Date }>()
  const seen = new Set<string>()
  for (const activity of log) {
    const unnamed = unnamedOf(activity)
    if (!unnamed || isLaterRound(unnamed, seen)) continue
    const entry = byChannel.get(unnamed.channel) ?? { reached: {}, from: activity.at, until: activity.at }
    entry.reached[unnamed.step] = (entry.reached[unnamed.step] ?? 0) + unnamed.people
    if (activity.at < entry.from) entry.from = activity.at
    if (activity.at > entry.until) entry.until = activity.at
    byChannel.set(unnamed.channel, entry)
  }
  return [...byChannel].flatMap(([channel, { reached, from, until }]) =>
    itemsFromCount(passedEarlierSteps(reached), {
      channel,
      from,
      until,
      steppedAt: until,
      weight: 1,
      isHandout: (reached.approached ?? 0) > 0,
    }),
  )
}

function isLaterRound({ channel, step, employer }: Unnamed, seen: Set<string>): boolean {
  if (employer === undefined) return false
  const round = JSON.stringify([channel, step, employer])
  const isSeen = seen.has(round)
  seen.add(round)
  return isSeen
}

function unnamedOf(activity: Activity): Unnamed | undefined {
  if (activity.type === 'resumes_handed_out') {
    return { channel: activity.channel, step: 'approached', people: activity.count }
  }
  if (activity.type !== 'interview_held' && activity.type !== 'offer_received') return undefined
  if (activity.contactId || !activity.channel) return undefined
  const step = activity.type === 'interview_held' ? 'interviewed' : 'offered'
  const employer = activity.employer && normalizeEmployer(activity.employer)
  return { channel: activity.channel, step, people: 1, ...(employer && { employer }) }
}
