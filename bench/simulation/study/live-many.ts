import type { NetworkingRecord, NetworkingRecordInput } from '@tiecraft/core'
import { concludeOn, namedCauses, parse } from '../ask/conclusions.ts'
import { type Chance, chanceFrom } from '../chance.ts'
import { type Approach, live } from '../life/live.ts'
import type { Person } from '../life/person.ts'
import { writeRecord } from '../life/write-record.ts'
import type { World } from '../world/world.ts'
import { worldOf } from '../world/worlds.ts'
import type { StudyOptions } from './study.ts'

/** Somebody's life and record. */
export type Lived = {
  readonly person: Person
  readonly approaches: readonly Approach[]
  readonly input: NetworkingRecordInput
  readonly record: NetworkingRecord
  readonly until: number
}

/** Lets somebody live to the end of their weeks, in a world, and reads what they wrote down. */
export function liveAndParse(
  person: Person,
  { world, chance }: { readonly world: World; readonly chance: Chance },
): Lived {
  const until = 7 * person.weeks
  const approaches = live(person, { world, chance })
  const input = writeRecord(approaches, { person, world, chance, until })
  return { person, approaches, until, input, record: parse(input, until) }
}

/** Lets so many people live, each made and lived by a chance of their own, in the world where all is as published. */
export function liveMany(
  when: string,
  personOf: (chance: Chance, index: number) => Person,
  { people, seed, set }: StudyOptions,
): readonly Lived[] {
  const world = worldOf('usual', set)
  return Array.from({ length: people }, (_, index) => {
    const chance = chanceFrom(`${seed} ${set} ${when} ${index}`)
    return liveAndParse(personOf(chance, index), { world, chance })
  })
}

/** The causes named on each of the last so many Mondays, oldest first. */
export function namedEachMonday({ record, until }: Lived, mondays: number): readonly (readonly string[])[] {
  return Array.from({ length: mondays }, (_, index) =>
    namedCauses(concludeOn(record, until - 7 * (mondays - 1 - index))),
  )
}

/** How often the set of causes named differs from the week before. */
export function changesOf(weeks: readonly (readonly string[])[]): number {
  const sets = weeks.map((codes) => [...codes].sort().join())
  return sets.slice(1).filter((codes, index) => codes !== sets[index]).length
}
