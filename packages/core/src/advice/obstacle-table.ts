import { isAdmitted } from '../channel/is-admitted.ts'
import type { SummarizedRecord } from '../summary/summarize-log.ts'
import type { AdviceReason } from './advice-reason.ts'
import type { ChannelYield } from './channel-yield.ts'
import { named } from './named.ts'

/** How far a channel may lie beyond the seeker's comfort with new people (an assumption). */
const comfortStretch = 1

/**
 * What may stand between a seeker and a channel, whether it keeps them out, and how it is overcome.
 *
 * Only time stands before channels that were tried already, since having been there speaks for itself.
 */
export const obstacleTable = {
  channel_needs_belonging: {
    stands:
      'a sensitive place for those who do not say that they belong there, or one for members, for those who are none and know none',
    excludes: true,
    overcome: 'not at all: it is for those who belong there',
    find: ({ channel, isSensitive, approached }, { seeker, contacts }) => {
      const isForMembers = isSensitive || channel.access === 'member'
      if (!isForMembers || approached > 0 || isAdmitted(channel, seeker)) return undefined
      if (!isSensitive && contacts.some((contact) => contact.channel === channel.id)) return undefined
      return { code: 'channel_needs_belonging', facts: named(channel), evidence: 'own_word', isSensitive }
    },
  },
  channel_asks_comfort: {
    stands: 'a place that asks for more than one step beyond their comfort with new people',
    excludes: true,
    overcome: 'as their comfort grows: nobody is pushed',
    find: ({ channel, isSensitive, approached }, { seeker }) => {
      const { comfort } = seeker
      const isComfortable = comfort === undefined || channel.comfortAsked <= comfort + comfortStretch
      if (isComfortable || approached > 0 || isAdmitted(channel, seeker)) return undefined
      const facts = { ...named(channel), asked: channel.comfortAsked, comfort }
      const evidence = 'socializing_feels_better_than_feared'
      return { code: 'channel_asks_comfort', facts, evidence, isSensitive }
    },
  },
  channel_far_away: {
    stands: 'relatives, for those who say that theirs live far away and list none',
    excludes: true,
    overcome: 'by listing those who can be reached: whom they know may live nearby',
    find: ({ channel, isSensitive, approached }, { seeker: { selfReports }, contacts }) => {
      const isFar = channel.kin && selfReports.some(({ topic }) => topic === 'family_far_away')
      if (!isFar || approached > 0 || contacts.some((contact) => contact.channel === channel.id)) return undefined
      return { code: 'channel_far_away', facts: named(channel), evidence: 'own_word', isSensitive }
    },
  },
  channel_takes_time: {
    stands: 'a place where one approach takes more hours than they have in a week',
    excludes: false,
    overcome: 'by taking several weeks for one approach',
    find: ({ channel, isSensitive, hoursPerApproach }, { seeker: { hoursPerWeek } }) => {
      if (hoursPerWeek === undefined || hoursPerApproach <= hoursPerWeek) return undefined
      const facts = { ...named(channel), hours: hoursPerApproach, perWeek: hoursPerWeek }
      return { code: 'channel_takes_time', facts, evidence: 'own_word', isSensitive }
    },
  },
  channel_by_guest_visit: {
    stands: 'a place for guests and members, for those who are no members',
    excludes: false,
    overcome: 'by asking to come as a guest',
    find: ({ channel, isSensitive, approached }, { seeker }) => {
      if (channel.access !== 'guest_or_member' || isSensitive) return undefined
      if (approached > 0 || isAdmitted(channel, seeker)) return undefined
      return { code: 'channel_by_guest_visit', facts: named(channel), evidence: 'own_word', isSensitive }
    },
  },
  channel_past_unknown: {
    stands: 'a place for those who share a past, where no one they share it with is known',
    excludes: false,
    overcome: 'by finding out who shares it',
    find: ({ channel, isSensitive, approached }, { seeker, contacts }) => {
      if (channel.access !== 'shared_past' || approached > 0 || isAdmitted(channel, seeker)) return undefined
      if (contacts.some((contact) => contact.channel === channel.id)) return undefined
      return { code: 'channel_past_unknown', facts: named(channel), evidence: 'own_word', isSensitive }
    },
  },
} as const satisfies Partial<Record<AdviceReason['code'], ObstacleRule>>

type ObstacleRule = {
  readonly stands: string
  /** Whether no hours are given to a channel as long as it stands. */
  readonly excludes: boolean
  readonly overcome: string
  readonly find: (channel: ChannelYield, record: SummarizedRecord) => AdviceReason | undefined
}

export type ObstacleCode = keyof typeof obstacleTable

/** Everything that may stand in the way. */
export const obstacleCodes = Object.keys(obstacleTable) as [ObstacleCode, ...ObstacleCode[]]

/** Something that stands between a seeker and a channel, and whether it keeps them out or can be overcome there. */
export type Obstacle = AdviceReason & {
  /** Whether no hours are given to the channel as long as it stands. */
  readonly excludes: boolean
}

/** What stands between a seeker and a channel, what keeps them out first. */
export function findObstacles(channel: ChannelYield, record: SummarizedRecord): readonly Obstacle[] {
  return obstacleCodes.flatMap((code) => {
    const { excludes, find }: ObstacleRule = obstacleTable[code]
    const because = find(channel, record)
    return because ? [{ ...because, excludes }] : []
  })
}

/** Whether something keeps the seeker out. */
export function isExcluded(obstacles: readonly Obstacle[]): boolean {
  return obstacles.some(({ excludes }) => excludes)
}
