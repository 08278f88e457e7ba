import type { NetworkingRecord } from '@tiecraft/core'
import { concludeOn, namedCauses } from '../ask/conclusions.ts'
import { chanceFrom } from '../chance.ts'
import { usualPerson } from '../life/usual-person.ts'
import { placesOf } from '../world/worlds.ts'
import { meanOf, shareOf, type Tally } from './figure.ts'
import { changesOf, type Lived, liveMany, namedEachMonday } from './live-many.ts'
import type { Study } from './study.ts'

const [mondays, removals] = [12, 4]

/** How often what is named changes from week to week, and by one entry of the log. */
export const stability: Study = {
  id: 'stability',
  asks: 'Does what is named stay, from week to week and without any one entry?',
  run: (options) => {
    const [one, other] = placesOf[options.set].warm
    return {
      figures: [1, 0.5].flatMap((replied) => {
        const when = replied === 1 ? 'average people' : 'replies halved'
        const person = usualPerson({ people: { [one]: 75, [other]: 75 }, times: { replied } })
        const lives = liveMany(`stability ${when}`, () => person, options)
        return [
          meanOf(
            lives.map((lived) => changesOf(namedEachMonday(lived, mondays))),
            { row: `changes of the causes named in ${mondays} weeks`, when, unit: 'count' },
          ),
          shareOf(
            lives.map((lived, index) => changedWithoutOne(lived, `${options.seed} ${when} ${index}`)),
            { row: 'another set of causes without one entry', when },
          ),
        ]
      }),
    }
  },
}

/** Takes single entries away, and counts how often other causes are named then. */
function changedWithoutOne({ record, until }: Lived, seed: string): Tally {
  const chance = chanceFrom(seed)
  const namedIn = (it: NetworkingRecord): string => [...namedCauses(concludeOn(it, until))].sort().join()
  const before = namedIn(record)
  const changed = Array.from({ length: removals }, () => {
    const removed = chance.between(0, record.activities.length - 1)
    return namedIn({ ...record, activities: record.activities.filter((_, index) => index !== removed) }) !== before
  })
  return [changed.filter(Boolean).length, removals]
}
