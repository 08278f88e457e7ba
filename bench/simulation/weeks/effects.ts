/** What helps in a world besides approaching people: every size is an assumption. */
export type Effects = {
  readonly id: string
  readonly says: string
  /** A request for business before any talk is answered so many times as often. */
  readonly premature: number
  /** A referral follows the first talk so many times as often as published, and each further talk adds so much. */
  readonly firstTalk: number
  readonly furtherTalk: number
  /** Somebody silent answers one further note so many times as often as the first. */
  readonly followUp: number
  /** The chance in a week that somebody who helped helps again: thanked, and not. */
  readonly helpsAgain: { readonly thanked: number; readonly unthanked: number }
  /** The chance of a referral from each close person who hears an update. */
  readonly update: number
  /** The part of what somebody lacks in a step that an hour of practice makes up for. */
  readonly practice: number
}

const nothing = {
  premature: 1,
  firstTalk: 1,
  furtherTalk: 0,
  followUp: 0,
  helpsAgain: { thanked: 0.005, unthanked: 0.005 },
  update: 0,
  practice: 0,
} as const

const some = { followUp: 0.3, update: 0.004, practice: 0.15 } as const

/** Worlds in which nothing, something or everything of the advice beyond approaches matters. */
export const effectWorlds: readonly Effects[] = [
  { id: 'plain', says: 'nothing but approaches matters', ...nothing },
  {
    id: 'stages matter',
    says: 'trust grows over talks, and asking for business before it has grown is answered less',
    ...nothing,
    ...some,
    premature: 0.6,
    firstTalk: 0.8,
    furtherTalk: 0.35,
  },
  {
    id: 'thanks matter',
    says: 'helpers who were thanked help again, others do not',
    ...nothing,
    ...some,
    helpsAgain: { thanked: 0.03, unthanked: 0 },
  },
  {
    id: 'all matters',
    says: 'all of these',
    ...nothing,
    ...some,
    premature: 0.6,
    firstTalk: 0.8,
    furtherTalk: 0.35,
    helpsAgain: { thanked: 0.03, unthanked: 0 },
  },
]
