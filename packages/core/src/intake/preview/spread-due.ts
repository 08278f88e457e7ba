import type { Channel } from '../../channel/channel-schema.ts'
import type { Contact } from '../../contact/contact-schema.ts'
import { thresholds } from '../../evidence/thresholds.ts'
import { cadenceOf } from '../../relationship/condition.ts'
import type { Seeker } from '../../seeker/seeker-schema.ts'
import { addDays, daysBetween } from '../../value/days.ts'
import { isImportedId } from '../imported-id.ts'

/** An added contact, and when they were last in touch both ways. */
export type WaitingContact = {
  readonly contact: Contact
  readonly lastTwoWayAt?: Date | undefined
}

/** How people just imported come due. */
export type ImportSpread = {
  /** How many come due in a week. */
  readonly perWeek: number
  /** Over how many weeks, the present one included; 0 where nobody waits. */
  readonly weeks: number
}

/** Nobody is put off for longer: ten years (an assumption). */
const maxWeeks = 520

/** Hours with somebody imported, preparing and writing included (an assumption). */
const hoursEach = 1

/** How many imported people a seeker can take up in a week: one for each hour, five where the hours are unknown. */
export function importedPerWeek({ hoursPerWeek = thresholds.lowEffort.value }: Seeker): number {
  return Math.max(1, Math.floor(hoursPerWeek / hoursEach))
}

/**
 * Until when people just imported are snoozed so that a few come due each week, in their order.
 *
 * Without this, everybody would be due at once, since nothing is known of when they were last in touch. Places taken by
 * an earlier import stay taken. Those who come due later by themselves are not snoozed.
 */
export function spreadDue(
  ranked: readonly WaitingContact[],
  { seeker, contacts, channels, now }: Waiting,
): { readonly snoozed: ReadonlyMap<string, Date>; readonly spread: ImportSpread } {
  const perWeek = importedPerWeek(seeker)
  const byId = new Map(channels.map((channel) => [channel.id, channel]))
  const nextWeek = freeWeeks(contacts, perWeek, now)
  const snoozed = new Map<string, Date>()
  let weeks = 0
  for (const { contact, lastTwoWayAt } of ranked) {
    const due = lastTwoWayAt ? addDays(lastTwoWayAt, cadenceOf(contact, byId.get(contact.channel)).idealDays) : now
    if (contact.snoozedUntil !== undefined || due > now) continue
    const week = nextWeek()
    weeks = Math.max(weeks, week + 1)
    if (week > 0) snoozed.set(contact.id, addDays(now, 7 * week))
  }
  return { snoozed, spread: { perWeek, weeks } }
}

type Waiting = {
  readonly seeker: Seeker
  readonly contacts: readonly Contact[]
  readonly channels: readonly Channel[]
  readonly now: Date
}

/** The weeks from now with room, one place after the other. */
function freeWeeks(contacts: readonly Contact[], perWeek: number, now: Date): () => number {
  const taken = new Map<number, number>()
  for (const { id, snoozedUntil } of contacts) {
    if (!snoozedUntil || snoozedUntil <= now || !isImportedId(id)) continue
    const week = Math.floor(daysBetween(now, snoozedUntil) / 7)
    taken.set(week, (taken.get(week) ?? 0) + 1)
  }
  let week = 0
  return () => {
    while (week < maxWeeks && (taken.get(week) ?? 0) >= perWeek) week += 1
    taken.set(week, (taken.get(week) ?? 0) + 1)
    return week
  }
}
