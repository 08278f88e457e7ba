import { concludeOn, saidCauses } from '../ask/conclusions.ts'
import { channelOf } from '../ask/published.ts'
import { noHabits } from '../life/person.ts'
import { type Planted, usualPerson } from '../life/usual-person.ts'
import { placesOf, type WorldSet } from '../world/worlds.ts'
import { type Band, type Figure, shareOfPeople } from './figure.ts'
import { type Lived, liveMany } from './live-many.ts'
import type { Study, StudyOptions } from './study.ts'

/** Something planted in otherwise average people, the cause that names it, and how often it must. */
type Plant = {
  readonly says: string
  readonly cause: string
  /** The place it must name, where the cause is one. */
  readonly place?: string
  readonly planted: Planted
  readonly named: Band
  /** How often it must come first; not asked where absent. */
  readonly first?: Band
}

const [found, first] = [{ atLeast: 0.9 }, { atLeast: 0.8 }]
const everyStep = (times: number) => ({ replied: times, conversed: times, referred: times })

/** A tenth of the usual path, each of three steps alike. */
const tenth = everyStep(0.1 ** (1 / 3))

/** Everything planted, in the places of a set. */
function plantsOf(set: WorldSet): readonly Plant[] {
  const { close, warm, cold } = placesOf[set]
  const among = (people: number, ids: readonly string[]) =>
    Object.fromEntries(ids.map((id) => [id, Math.round(people / ids.length)]))
  const replies = (says: string, people: Planted['people']): Plant => ({
    says: `replies halved, ${says}`,
    cause: 'leak_at_step replied',
    planted: { people, times: { replied: 0.5 } },
    named: found,
    first,
  })
  // Of the talks that will come so many are in the log at the end: the last approaches still wait for theirs.
  const calls = 1 / (0.88 * channelPath(warm[0]))
  return [
    replies('100 close', among(100, close)),
    replies('100 warm', among(100, warm)),
    replies('300 cold', among(300, cold)),
    {
      says: 'referrals a quarter, 60 talks',
      cause: 'leak_at_step referred',
      planted: { people: { [warm[0]]: Math.round(60 * calls) }, times: { referred: 0.25 } },
      named: found,
      first,
    },
    ...habitPlants(set),
    ...[close[0], warm[0]].map((id) => placePlant(id, 60)),
    placePlant(cold[0], 160, 10),
  ]
}

/** How many of the people approached at usual rates are talked to. */
function channelPath(channel: string): number {
  const { replied, conversed } = usualPerson({ people: { [channel]: 1 } }).places[0]?.rates ?? {
    replied: 1,
    conversed: 1,
  }
  return replied * conversed
}

function habitPlants(set: WorldSet): readonly Plant[] {
  const { warm } = placesOf[set]
  const people = { [warm[0]]: 60 }
  const few = { [warm[0]]: 6 }
  const plant = (cause: string, says: string, planted: Planted): Plant => ({
    says,
    cause,
    planted,
    named: found,
    first,
  })
  return [
    plant('one_way_taking', '8 favors received, none given', {
      people: few,
      weeks: 12,
      habits: { favors: 8, givenBack: 0 },
    }),
    plant('premature_asks', 'half of 24 business asks too early', {
      people,
      habits: { businessAsks: 24, premature: 0.5 },
    }),
    plant('unthanked_help', 'half of 16 favors not thanked', { people, habits: { favors: 16, unthanked: 0.5 } }),
    plant('lapsed_upkeep', '20 old ties, all lapsed', {
      people: few,
      habits: { ...noHabits, oldTies: 20, lapsed: 1 },
    }),
    plant('no_updates', '12 close ties without news', {
      people: few,
      habits: { closeTies: 12, updateEveryDays: Number.POSITIVE_INFINITY },
    }),
  ]
}

function placePlant(channel: string, people: number, perEvening?: number): Plant {
  return {
    says: `${channel} at a tenth of usual, ${people} people${perEvening ? `, ${people / perEvening} evenings` : ''}`,
    cause: 'wrong_channels',
    place: channel,
    planted: { people: { [channel]: people }, times: tenth, ...(perEvening !== undefined && { perEvening }) },
    named: found,
    first,
  }
}

/** Whether what is planted is named, and named first. */
export const planted: Study = {
  id: 'planted',
  asks: 'Is what is planted named, and named first?',
  run: (options) => ({
    figures: [...plantsOf(options.set).flatMap((plant) => measure(plant, options)), ...everywhere(options)],
  }),
}

function measure({ says, cause, place, planted, named, first }: Plant, options: StudyOptions): readonly Figure[] {
  const lives = liveMany(says, () => usualPerson(planted), options)
  const causes = lives.map(namedOf)
  const isIt = (it: ReturnType<typeof namedOf>[number]): boolean =>
    it.code === cause && (place === undefined || it.channels.includes(place))
  return [
    shareOfPeople(
      causes.map((all) => all.some(isIt)),
      { row: `${cause} named`, when: says, target: named },
    ),
    ...(first
      ? [
          shareOfPeople(
            causes.map(([one]) => one !== undefined && isIt(one)),
            { row: `${cause} first`, when: says, target: first },
          ),
        ]
      : []),
  ]
}

function namedOf({ record, until }: Lived) {
  return saidCauses(concludeOn(record, until)).filter(({ isNamed }) => isNamed)
}

/** Replies at a quarter in all of three places: the step's, not the places'. */
function everywhere(options: StudyOptions): readonly Figure[] {
  const { warm, cold } = placesOf[options.set]
  const when = 'replies a quarter everywhere, 50 people in each of three places'
  const people = Object.fromEntries([warm[0], warm[1], cold[0]].map((id) => [id, 50]))
  const causes = liveMany(when, () => usualPerson({ people, times: { replied: 0.25 } }), options).map(namedOf)
  const share = (code: string, target: Band): Figure =>
    shareOfPeople(
      causes.map((all) => all.some((it) => it.code === code)),
      { row: `${code} named`, when, target },
    )
  return [share('leak_at_step replied', { atLeast: 0.95 }), share('wrong_channels', { atMost: 0.25 })]
}

/** Somebody exactly as good as published, 80 people in one channel and nowhere else. */
export const asPublished: Study = {
  id: 'as-published',
  asks: 'Is a place called wrong where it brings exactly what is published?',
  run: (options) => ({
    figures: publishedChannels.map((channel) => {
      const lives = liveMany(`as published ${channel}`, () => usualPerson({ people: { [channel]: 80 } }), options)
      return shareOfPeople(
        lives.map((lived) => namedOf(lived).some(({ code }) => code === 'wrong_channels')),
        { row: 'wrong_channels named', when: `${channel} exactly as published, 80 people`, target: { atMost: 0.1 } },
      )
    }),
  }),
}

const publishedChannels = [
  'family',
  'friends_and_neighbors',
  'past_coworkers',
  'alumni',
  'professional_association',
  'nonprofit',
  'service_club',
  'place_of_worship',
  'business_function',
  'career_fair',
  'networking_event',
  'social_event',
  'online_network',
].filter((id) => channelOf(id).id === id)
