import { deriveSituation } from '@tiecraft/core'
import { happenedBy, type RecordSummary } from '@tiecraft/core/storage'
import { type Shared, share } from '../sharing/share.ts'
import type { Sharing } from '../sharing/sharing.ts'
import type { PlanLog } from '../store/plan/plan-log.ts'
import { canUseSummaries, type SummaryRows } from '../store/summary/load-summary-rows.ts'
import { lazily } from './lazily.ts'
import { createMemory } from './memory.ts'
import { type PersonRow, peopleOf } from './people-of.ts'
import { type StoredSituation, storedSituation } from './stored-situation.ts'

/** What is stored of a seeker as far as it is shared, and what was derived from it: right as long as nothing changes. */
export type SharedSeeker = {
  /** The moment that stands for the present: the beginning of the minute, or the latest entry since. */
  readonly presentAt: (now: Date) => Date
  /** The situation at a moment; undefined where the whole log is needed. The latest ones are derived once. */
  readonly situationAt: (moment: Date) => StoredSituation | undefined
  /** The contacts in the columns of their rows, by their ids in the record. */
  readonly people: () => ReadonlyMap<string, PersonRow>
}

/** Moments kept for each seeker: the present, and one that was asked for. */
const maxMoments = 2

/** Shares the rows of a seeker, to derive situations from them. */
export function sharedSeeker(rows: SummaryRows, planLog: PlanLog, sharing: Sharing): SharedSeeker {
  const shared = canUseSummaries(rows) ? share(rows, sharing) : undefined
  const latest = shared ? latestMoment(shared.record, planLog) : Number.POSITIVE_INFINITY
  const situations = createMemory<StoredSituation>(maxMoments)
  return {
    people: lazily(() =>
      shared ? peopleOf(shared.record, shared.contactRows, rows.seeker.id) : new Map<string, PersonRow>(),
    ),
    presentAt: (now) => presentAt(now, latest),
    situationAt: (now) => {
      if (!shared || !happenedBy(shared.record, now)) return undefined
      return situations.get(now.toISOString(), () => situationOf(shared, { planLog, sharing, now }))
    },
  }
}

type Moment = { readonly planLog: PlanLog; readonly sharing: Sharing; readonly now: Date }

function situationOf({ record, ...parts }: Shared<RecordSummary>, { planLog, sharing, now }: Moment): StoredSituation {
  return storedSituation(deriveSituation(record, { now }), { ...parts, planLog, sharing })
}

const minuteMs = 60_000

function presentAt(now: Date, latest: number): Date {
  const time = now.getTime()
  return latest > time ? now : new Date(Math.max(Math.floor(time / minuteMs) * minuteMs, latest))
}

/** The latest moment that a record and a plan log know of, apart from what is to come. */
function latestMoment(
  { contacts, summaries, milestones, hours, appointments = [] }: RecordSummary,
  { marks = [] }: PlanLog,
): number {
  const moments = [
    ...contacts.map(({ knownSince }) => knownSince),
    ...[...summaries.values()].map(({ latest }) => latest?.at),
    ...milestones.map(({ at }) => at),
    ...appointments.flatMap(({ arrangedAt, status, at }) => [arrangedAt, status === 'took_place' ? at : undefined]),
    ...marks.map(({ at }) => at),
  ].map((at) => at?.getTime() ?? 0)
  const hoursLogged = hours.flatMap(({ recent }) => recent.map(({ at }) => at))
  return [...moments, ...hoursLogged].reduce((latest, at) => Math.max(latest, at), 0)
}
