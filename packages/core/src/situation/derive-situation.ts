import { activitiesInOrder } from '../activity/activities-by-contact.ts'
import { appointmentsAsOf } from '../appointment/appointments-as-of.ts'
import type { Channel } from '../channel/channel-schema.ts'
import { channels as catalogue } from '../channel/channels.ts'
import { channelsById } from '../channel/channels-by-id.ts'
import type { AnswerCurve } from '../evidence/answer-curve.ts'
import { deriveFunnel, itemsOfSearch } from '../funnel/derive-funnel.ts'
import { estimateRates, type FunnelRates } from '../funnel/estimate-rates.ts'
import type { FunnelCounts } from '../funnel/funnel-counts.ts'
import type { FunnelItem } from '../funnel/funnel-item.ts'
import { type ReciprocityBalance, reciprocityBalance } from '../reciprocity/reciprocity-balance.ts'
import { type ThanksOwed, thanksOwedFor } from '../reciprocity/thanks-owed.ts'
import { recordAsOf } from '../record/record-as-of.ts'
import type { NetworkingRecord } from '../record/record-schema.ts'
import { requireParsed } from '../record/require-parsed.ts'
import { type Relationship, relationshipAt } from '../relationship/relationship.ts'
import { startSummary } from '../summary/contact-summary.ts'
import { milestonesOfSearch, type SummarizedRecord, summarizeRecord } from '../summary/summarize-log.ts'
import { deriveHours, type Hours } from './hours.ts'
import { derivePace, type Pace } from './pace.ts'

/** Where a seeker's networking stands at one moment: everything the advice is drawn from. */
export type Situation = {
  /** The moment it describes. */
  readonly now: Date
  /** The record, with its log summarized. */
  readonly record: SummarizedRecord
  /** The channels: those of the catalogue, or the portal's own. */
  readonly channels: readonly Channel[]
  /** Where each relationship stands. */
  readonly relationships: readonly Relationship[]
  /** Everyone approached, each counted once, and how far they came. */
  readonly items: readonly FunnelItem[]
  /** How many people reached each step, by channel. */
  readonly funnel: FunnelCounts
  /** The funnel without résumés handed out. */
  readonly people: FunnelCounts
  /** What is known of the rate of each step. */
  readonly rates: FunnelRates
  /** People approached lately. */
  readonly pace: Pace
  /** Hours a week planned and logged. */
  readonly hours: Hours
  /** Whom to thank, longest waiting first. */
  readonly thanksOwed: readonly ThanksOwed[]
  /** Favors given and received lately. */
  readonly reciprocity: ReciprocityBalance
}

/** What a review may be told beside the record: the moment, the channels if not the catalogue's, another answer curve. */
export type SituationOptions = {
  /** The moment it describes. */
  readonly now: Date
  /** The channels: those of the catalogue, or the portal's own. */
  readonly channels?: readonly Channel[]
  /** How long answers take; the built-in curve if not given. */
  readonly curve?: AnswerCurve
}

/**
 * Derives where a record stands at one moment, so that all questions are answered from the same facts.
 *
 * Activities after `now` are left out; a summary must hold none.
 */
export function deriveSituation(
  subject: NetworkingRecord | SummarizedRecord,
  { now, channels = catalogue, curve }: SituationOptions,
): Situation {
  requireParsed(subject)
  const record = 'activities' in subject ? summarizeRecord(recordAsOf(subject, now), channels) : knownBy(subject, now)
  const { seeker, milestones, summaries } = record
  const items = itemsOf(record)
  const funnel = deriveFunnel(items, now, curve)
  const named = items.filter(({ isHandout }) => !isHandout)
  const people = named.length === items.length ? funnel : deriveFunnel(named, now, curve)
  const pace = derivePace(seeker, items, now)
  return {
    now,
    record,
    channels,
    relationships: relationshipsOf(record, channelsById(channels), now),
    items,
    funnel,
    people,
    rates: estimateRates(funnel, channels, people),
    pace,
    hours: deriveHours(record, pace.weeks, now),
    thanksOwed: thanksOwedFor(milestones, (contactId) => summaries.get(contactId)?.thanked, now),
    reciprocity: reciprocityBalance({ activities: milestones }, { now }),
  }
}

/** The record without contacts who were met later and appointments arranged later, its milestones in order. */
function knownBy(record: SummarizedRecord, now: Date): SummarizedRecord {
  const contacts = record.contacts.filter(({ knownSince }) => !knownSince || knownSince <= now)
  const milestones = activitiesInOrder(record.milestones)
  const appointments = appointmentsAsOf(record.appointments ?? [], now)
  const isSame =
    contacts.length === record.contacts.length &&
    milestones === record.milestones &&
    appointments === record.appointments
  return isSame ? record : { ...record, contacts, milestones, appointments }
}

function itemsOf(record: SummarizedRecord): readonly FunnelItem[] {
  const { contacts, summaries } = record
  const progress = [...summaries].flatMap(([id, it]) => (it.progress ? [[id, it.progress] as const] : []))
  return itemsOfSearch({ contacts, log: milestonesOfSearch(record), progress: new Map(progress) })
}

function relationshipsOf(
  { contacts, summaries }: SummarizedRecord,
  channels: ReadonlyMap<string, Channel>,
  now: Date,
): readonly Relationship[] {
  return contacts.map((contact) => {
    const channel = channels.get(contact.channel)
    const { state, findings } = summaries.get(contact.id) ?? startSummary(contact, channel)
    return relationshipAt({ contact, channel, state, findings }, now)
  })
}
