import { peopleAt } from '../funnel/people-by-step.ts'
import { searchCounts } from '../gap/search-counts.ts'
import { compareComfort } from '../plan/event-comfort.ts'
import { isHelp } from '../reciprocity/thanks-owed.ts'
import type { Situation } from '../situation/derive-situation.ts'
import { milestonesOfSearch } from '../summary/summarize-log.ts'
import { daysBetween } from '../value/days.ts'

type Asked = {
  /** People asked. */
  readonly asked: number
}
type People = {
  /** How many they are. */
  readonly people: number
}

/** What can have gone well, and what each states. */
type HighlightFacts = {
  /** Everybody asked has answered. */
  all_answered: Asked
  /** Half of those asked, or more, made time for a talk. */
  made_time: Asked & {
    /** People who talked with the seeker. */
    readonly talked: number
  }
  /** Somebody answered, where few were asked. */
  somebody_answered: Record<never, never>
  /** People passed the seeker on, or told of a job. */
  passed_on: People
  /** People helped in other ways. */
  helped: People
  /** Events felt better than expected, on a scale of 1 to 5. */
  felt_easier: {
    /** Mean comfort expected. */
    readonly predicted: number
    /** Mean comfort felt. */
    readonly felt: number
  }
  /** Everybody who helped was thanked. */
  all_thanked: Record<never, never>
  /** Offers received. */
  offers: {
    /** How many. */
    readonly offers: number
  }
}

/** Something that went well, as a code. */
export type HighlightCode = keyof HighlightFacts

/** Something that went well, from the log. */
export type Highlight = {
  [Code in HighlightCode]: {
    /** What went well, as a code. */
    readonly code: Code
    /** The figures it states. */
    readonly facts: HighlightFacts[Code]
    /** Ids of the people it is about, three at most. */
    readonly contactIds: readonly string[]
  }
}[HighlightCode]

/** Things that went well in one review, at most (an assumption): more is flattery. */
const maxHighlights = 4

/** So many asked are enough to speak of most of them (an assumption). */
const enoughAsked = 3

/** The share of talks worth mentioning (an assumption). */
const manyTalks = 0.5

/** Days that help counts as recent (an assumption). */
const recentDays = 90

/** People named in one sentence (an assumption). */
const maxNames = 3

/** Lists what went well, from the log of the present search: true and specific, or left out. */
export function findHighlights(situation: Situation): readonly Highlight[] {
  return [...outcomes(situation), ...answers(situation), ...help(situation), ...ease(situation)].slice(0, maxHighlights)
}

function outcomes(situation: Situation): readonly Highlight[] {
  const { offers } = searchCounts(situation)
  return offers > 0 ? [{ code: 'offers', facts: { offers }, contactIds: [] }] : []
}

function answers(situation: Situation): readonly Highlight[] {
  const { asked, talked } = searchCounts(situation)
  const people = situation.items.filter(({ isHandout }) => !isHandout)
  const answered = peopleAt(people, 'replied')
  if (asked >= enoughAsked && answered >= asked && talked < asked)
    return [{ code: 'all_answered', facts: { asked }, contactIds: [] }]
  if (asked >= enoughAsked && talked >= manyTalks * asked)
    return [{ code: 'made_time', facts: { asked, talked }, contactIds: [] }]
  const contactIds = [...situation.record.summaries]
    .filter(([, { progress }]) => progress !== null && progress.step !== 'approached')
    .map(([id]) => id)
    .sort()
  const few = contactIds.length > 0 && contactIds.length <= maxNames
  return few ? [{ code: 'somebody_answered', facts: {}, contactIds }] : []
}

function help({ record, now, thanksOwed }: Situation): readonly Highlight[] {
  const helps = milestonesOfSearch(record).filter(isHelp)
  const recent = helps.filter(({ at }) => daysBetween(at, now) <= recentDays)
  const givers = new Set(recent.flatMap(({ type, contactId }) => (type === 'help_received' ? [] : [contactId])))
  const helpers = new Set(recent.map(({ contactId }) => contactId).filter((id) => !givers.has(id)))
  return [
    ...(givers.size > 0
      ? [{ code: 'passed_on', facts: { people: givers.size }, contactIds: named(givers) } as const]
      : []),
    ...(helpers.size > 0
      ? [{ code: 'helped', facts: { people: helpers.size }, contactIds: named(helpers) } as const]
      : []),
    ...(helps.length > 0 && thanksOwed.length === 0
      ? [{ code: 'all_thanked', facts: {}, contactIds: [] } as const]
      : []),
  ]
}

/** The latest of them. */
function named(ids: ReadonlySet<string>): readonly string[] {
  return [...ids].slice(-maxNames)
}

function ease({ record }: Situation): readonly Highlight[] {
  const { lesson, predicted, felt } = compareComfort(milestonesOfSearch(record))
  if (lesson !== 'easier_than_expected' || predicted === undefined || felt === undefined) return []
  return [{ code: 'felt_easier', facts: { predicted, felt }, contactIds: [] }]
}
