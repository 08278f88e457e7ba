import type { Activity, ActivityOf } from '../activity/activity-schema.ts'
import { normalizeEmployer } from '../contact/normalize-employer.ts'
import type { FunnelItem } from './funnel-item.ts'
import type { FunnelStep } from './funnel-step.ts'
import { isSameEvening } from './occasions.ts'
import { itemsFromCount, passedEarlierSteps } from './people-by-step.ts'

type Outcome = ActivityOf<'interview_held'> | ActivityOf<'offer_received'>

/** People counted together: those who got a résumé on one evening, or those whom an outcome came from. */
type Group = { reached: Partial<Record<FunnelStep, number>>; from: Date; until: Date; steppedAt: Date }

/**
 * Reads what the log counts without names, per channel: résumés handed out, and interviews and offers.
 *
 * Where résumés were handed out, an outcome is attributed to those of the evening before it; elsewhere to people approached.
 * Several rounds with one employer are one approach.
 */
export function unnamedItems(log: readonly Activity[]): readonly FunnelItem[] {
  const handouts = handoutsByChannel(log)
  const others = new Map<string, Group>()
  for (const outcome of firstRounds(log)) {
    const { at, channel = '' } = outcome
    const group = evening(handouts.get(channel), at) ?? others.get(channel) ?? startGroup(at)
    const step = outcome.type === 'interview_held' ? 'interviewed' : 'offered'
    group.reached[step] = (group.reached[step] ?? 0) + 1
    group.steppedAt = at
    if (!handouts.has(channel)) others.set(channel, { ...group, until: at })
  }
  const handed = [...handouts].flatMap(([channel, groups]) => groups.flatMap((group) => itemsOf(channel, group, true)))
  return [...handed, ...[...others].flatMap(([channel, group]) => itemsOf(channel, group, false))]
}

function startGroup(at: Date): Group {
  return { reached: {}, from: at, until: at, steppedAt: at }
}

function handoutsByChannel(log: readonly Activity[]): ReadonlyMap<string, readonly Group[]> {
  const byChannel = new Map<string, Group[]>()
  for (const activity of log) {
    if (activity.type !== 'resumes_handed_out') continue
    const groups = byChannel.get(activity.channel) ?? []
    const last = groups.at(-1)
    const group = last && isSameEvening(last.from, activity.at) ? last : startGroup(activity.at)
    if (group !== last) groups.push(group)
    group.reached.approached = (group.reached.approached ?? 0) + activity.count
    group.until = activity.at
    byChannel.set(activity.channel, groups)
  }
  return byChannel
}

/** The résumés an outcome is attributed to: the last before it, or else the first. */
function evening(groups: readonly Group[] | undefined, at: Date): Group | undefined {
  return groups?.findLast(({ from }) => from <= at) ?? groups?.[0]
}

/** Interviews and offers without a name, the first of each kind with an employer in a channel. */
function firstRounds(log: readonly Activity[]): readonly Outcome[] {
  const seen = new Set<string>()
  return log.filter((activity): activity is Outcome => {
    if (activity.type !== 'interview_held' && activity.type !== 'offer_received') return false
    if (activity.contactId || !activity.channel) return false
    if (!activity.employer) return true
    const round = JSON.stringify([activity.channel, activity.type, normalizeEmployer(activity.employer)])
    const isNew = !seen.has(round)
    seen.add(round)
    return isNew
  })
}

function itemsOf(channel: string, { reached, from, until, steppedAt }: Group, isHandout: boolean) {
  const occasion = isHandout ? { occasion: `résumés ${from.getTime()}` } : {}
  const items = itemsFromCount(passedEarlierSteps(reached), {
    channel,
    from,
    until,
    steppedAt,
    weight: 1,
    isHandout,
    ...occasion,
  })
  return items.map((item) => (item.step === 'approached' ? { ...item, steppedAt: until } : item))
}
