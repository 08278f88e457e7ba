import { concludeOn, namedCauses, parse } from '../ask/conclusions.ts'
import { chanceFrom } from '../chance.ts'
import { usualPlace } from '../life/draw-place.ts'
import { live } from '../life/live.ts'
import { type Person, usualHabits } from '../life/person.ts'
import { writeRecord } from '../life/write-record.ts'
import { placesOf, worldOf } from '../world/worlds.ts'
import { type Band, type Figure, shareOfPeople } from './figure.ts'
import { interviewDays } from './goal.ts'
import type { Study, StudyOptions } from './study.ts'

/** Weeks lived, weeks left until the goal, and what must be expected for one outcome with probability 0.8. */
const [livedWeeks, weeksLeft, expectedForOne] = [16, 20, 1.61]

/** Whether too little effort is named where it is, and only there. */
export const effort: Study = {
  id: 'effort',
  asks: 'Is too little effort named at half the pace needed, and not at the whole?',
  run: (options) => ({
    figures: [
      measure(1, { atMost: 0.1 }, options),
      measure(0.5, { atLeast: 0.7 }, options),
      measure(1 / 3, { atLeast: 0.7 }, options),
    ],
  }),
}

/** People of usual rates at a share of the pace that their goal, one more interview, needs from now on. */
function measure(pace: number, target: Band, { people, seed, set }: StudyOptions): Figure {
  const channel = placesOf[set].warm[0]
  const { replied, conversed, referred, interviewed } = usualPlace(channel, 1).rates
  const needed = expectedForOne / (replied * conversed * referred * interviewed * weeksLeft)
  const world = worldOf('usual', set)
  const named = Array.from({ length: people }, (_, index) => {
    const chance = chanceFrom(`${seed} effort ${set} ${pace} ${index}`)
    const until = 7 * livedWeeks
    const person: Person = {
      weeks: livedWeeks,
      places: [usualPlace(channel, chance.poisson(needed * pace * livedWeeks))],
      pauses: 0,
      habits: usualHabits,
      hoursPerWeek: Math.ceil(needed * 3),
      comfort: 5,
    }
    const approaches = live(person, { world, chance })
    const soFar = interviewDays(approaches).filter((day) => day <= until).length
    const goal = { outcome: 'interview', count: soFar + 1, byDay: until + 7 * weeksLeft } as const
    const record = writeRecord(approaches, { person: { ...person, goal }, world, chance, until })
    return namedCauses(concludeOn(parse(record, until), until)).includes('too_little_effort')
  })
  const when = `${Math.round(pace * 100)} % of the pace needed, after ${livedWeeks} weeks`
  return shareOfPeople(named, { row: 'too_little_effort named', when, target })
}
