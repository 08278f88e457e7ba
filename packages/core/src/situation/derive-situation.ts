import type { Channel } from '../channel/channel-schema.ts'
import { channels as catalogue } from '../channel/channels.ts'
import { channelsById } from '../channel/channels-by-id.ts'
import type { AnswerCurve } from '../evidence/answer-curve.ts'
import { deriveFunnel, deriveItems } from '../funnel/derive-funnel.ts'
import { estimateRates, type FunnelRates } from '../funnel/estimate-rates.ts'
import type { FunnelCounts } from '../funnel/funnel-counts.ts'
import type { FunnelItem } from '../funnel/funnel-item.ts'
import { type ReciprocityBalance, reciprocityBalance } from '../reciprocity/reciprocity-balance.ts'
import { type ThanksOwed, thanksOwed } from '../reciprocity/thanks-owed.ts'
import { recordAsOf } from '../record/record-as-of.ts'
import type { NetworkingRecord } from '../record/record-schema.ts'
import { deriveRelationships, type Relationship } from '../relationship/derive-relationships.ts'
import { deriveHours, type Hours } from './hours.ts'
import { derivePace, type Pace } from './pace.ts'

/** Where a seeker's networking stands at one moment: everything the advice is drawn from. */
export type Situation = {
  readonly now: Date
  readonly record: NetworkingRecord
  readonly channels: readonly Channel[]
  readonly relationships: readonly Relationship[]
  /** Everyone approached, each counted once, and how far they came. */
  readonly items: readonly FunnelItem[]
  readonly funnel: FunnelCounts
  /** The funnel without résumés handed out. */
  readonly people: FunnelCounts
  readonly rates: FunnelRates
  readonly pace: Pace
  readonly hours: Hours
  readonly thanksOwed: readonly ThanksOwed[]
  readonly reciprocity: ReciprocityBalance
}

/** What a review may be told beside the record: the moment, the channels if not the catalogue's, another answer curve. */
export type SituationOptions = {
  readonly now: Date
  readonly channels?: readonly Channel[]
  readonly curve?: AnswerCurve
}

/** Looks once at a record, so that every question about it is answered from the same picture. */
export function deriveSituation(
  fullRecord: NetworkingRecord,
  { now, channels = catalogue, curve }: SituationOptions,
): Situation {
  const record = recordAsOf(fullRecord, now)
  const items = deriveItems(record)
  const funnel = deriveFunnel(items, now, curve)
  const named = items.filter(({ isHandout }) => !isHandout)
  const people = named.length === items.length ? funnel : deriveFunnel(named, now, curve)
  const pace = derivePace(record, items, now)
  return {
    now,
    record,
    channels,
    relationships: deriveRelationships(record, channelsById(channels), now),
    items,
    funnel,
    people,
    rates: estimateRates(funnel, channels, people),
    pace,
    hours: deriveHours(record, pace.weeks, now),
    thanksOwed: thanksOwed(record, now),
    reciprocity: reciprocityBalance(record, now),
  }
}
