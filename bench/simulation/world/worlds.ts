import { chanceFrom } from '../chance.ts'
import type { World } from './world.ts'

/** Worlds used while core was tuned, and worlds with other parameters and places for afterwards. */
export const worldSets = ['seen', 'unseen'] as const

export type WorldSet = (typeof worldSets)[number]

type Range = readonly [low: number, high: number]

/** A world of which only the range of each parameter is fixed. */
type WorldRanges = Pick<World, 'id' | 'says' | 'pooling'> & {
  readonly [Key in 'tails' | 'drift' | 'luck' | 'mood' | 'logged' | 'misfiled' | 'slowness']?: Range
} & { readonly closeReferrals?: Range }

const mismatched = {
  heavy_tails: {
    says: 'a few channels are far better or worse than any published figure',
    pooling: 'stated',
    tails: [0.4, 0.8],
  },
  drift: { says: 'rates rise or fall over the search', pooling: 'stated', drift: [0.3, 0.7] },
  shared_luck: {
    says: 'people approached in one week and place share their luck',
    pooling: 'stated',
    luck: [0.05, 0.15],
  },
  moods: { says: 'outcomes come in good and bad spells', pooling: 'stated', mood: [0.3, 0.6] },
  half_unlogged: { says: 'half of the people never get into the log', pooling: 'stated', logged: [0.4, 0.6] },
  misfiled: { says: 'three in ten are filed under another channel', pooling: 'stated', misfiled: [0.25, 0.35] },
  slower_answers: { says: 'answers take twice as long', pooling: 'stated', slowness: [1.5, 2.5] },
  close_know_little: {
    says: 'close ties know little new, others more',
    pooling: 'stated',
    closeReferrals: [0.25, 0.5],
  },
} as const satisfies Readonly<Record<string, Omit<WorldRanges, 'id'>>>

const matched = {
  stated: { says: 'rates as in the model that core states', pooling: 'stated' },
  independent: { says: 'each channel for itself, as published', pooling: 'independent' },
  alike: { says: 'one draw for all channels of a person', pooling: 'alike' },
  near: { says: 'the channels of a person much alike', pooling: 'near' },
  usual: { says: 'everybody exactly as published', pooling: 'usual' },
} as const satisfies Readonly<Record<string, Omit<WorldRanges, 'id'>>>

const allRanges: Readonly<Record<string, Omit<WorldRanges, 'id'>>> = { ...matched, ...mismatched }

export const worldIds = Object.keys(allRanges)

export const mismatchedIds = Object.keys(mismatched)

/** A world of a set: in the middle of each range, or drawn within it. */
export function worldOf(id: string, set: WorldSet): World {
  const ranges = allRanges[id]
  if (!ranges) throw new Error(`There is no world ${id}.`)
  const chance = chanceFrom(`worlds kept back ${id}`)
  const within = ([low, high]: Range = [0, 0]): number => low + (high - low) * (set === 'seen' ? 0.5 : chance.uniform())
  const close = within(ranges.closeReferrals ?? [1, 1])
  return {
    id,
    says: ranges.says,
    pooling: ranges.pooling,
    tails: within(ranges.tails),
    drift: within(ranges.drift),
    luck: within(ranges.luck),
    mood: within(ranges.mood),
    logged: within(ranges.logged ?? [1, 1]),
    misfiled: within(ranges.misfiled),
    slowness: within(ranges.slowness ?? [1, 1]),
    referrals: { close, warm: ranges.closeReferrals ? 1.2 : 1, cold: 1 },
  }
}

/** The places that people of a set go to. */
export const placesOf = {
  seen: {
    close: ['friends_and_neighbors', 'family'],
    warm: ['alumni', 'past_coworkers', 'professional_association'],
    cold: ['online_network', 'networking_event', 'social_event'],
  },
  unseen: {
    close: ['family', 'friends_and_neighbors'],
    warm: ['service_club', 'alumni', 'nonprofit'],
    cold: ['business_function', 'online_network', 'career_fair'],
  },
} as const satisfies Readonly<Record<WorldSet, unknown>>
