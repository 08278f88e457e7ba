import { concludeOn, namedCauses } from '../ask/conclusions.ts'
import { channelOf, publishedPrior, type Step, usualRate } from '../ask/published.ts'
import { stepCounts } from '../bayes/step-counts.ts'
import { probabilityShort, stepPosterior } from '../bayes/step-posterior.ts'
import { chanceFrom } from '../chance.ts'
import { drawPlaces } from '../life/draw-place.ts'
import { type Person, usualHabits } from '../life/person.ts'
import { placesOf, worldOf } from '../world/worlds.ts'
import { shareOf, type Tally } from './figure.ts'
import { type Lived, liveAndParse } from './live-many.ts'
import type { Study, StudyOptions } from './study.ts'

/** A clear shortfall, and how sure of it the exact posterior must be; the reference's logarithmic spread. */
const [margin, certainty, spread] = [0.7, 0.9, 0.15]

const leakSteps = ['replied', 'conversed', 'referred', 'interviewed'] as const satisfies readonly Step[]

/** Whether core names what an exact posterior of the same data is sure of. */
export const surelyShort: Study = {
  id: 'surely-short',
  asks: 'Is a step named wherever the exact posterior of the same data is sure that it falls short?',
  run: (options) => {
    const judged = Array.from({ length: 2 * options.people }, (_, index) => judge(index, options))
    const when = `P(rate < ${margin} × reference) ≥ ${certainty}, one place`
    const tally = (count: (it: Judged) => number): Tally[] => judged.map((it) => [count(it), it.sure.length])
    return {
      figures: [
        shareOf(
          tally(({ sure, named }) => sure.filter((step) => isNamed(step, named)).length),
          {
            row: 'the step or the place named',
            when,
            target: { atLeast: 0.95 },
          },
        ),
        shareOf(
          tally(({ sure, named }) => sure.filter((step) => named.includes(`leak_at_step ${step}`)).length),
          {
            row: 'the step named',
            when,
          },
        ),
      ],
    }
  },
}

type Judged = { readonly sure: readonly Step[]; readonly named: readonly string[] }

/** Where somebody has been in one place only, nothing can tell the step from the place. */
function isNamed(step: Step, named: readonly string[]): boolean {
  return named.includes(`leak_at_step ${step}`) || named.includes('wrong_channels')
}

function judge(index: number, { seed, set }: StudyOptions): Judged {
  const chance = chanceFrom(`${seed} surely short ${set} ${index}`)
  const world = worldOf('stated', set)
  const { close, warm, cold } = placesOf[set]
  const channel = chance.pick([close[0], warm[0], warm[1], cold[0]])
  const places = drawPlaces({ [channel]: chance.pick([40, 100, 250]) }, { world, chance })
  const person: Person = { weeks: 24, places, pauses: 0.1, habits: usualHabits, hoursPerWeek: 20, comfort: 5 }
  const lived = liveAndParse(person, { world, chance })
  const sure = leakSteps.filter((step) => isSurelyShort(lived, step))
  return { sure, named: sure.length > 0 ? namedCauses(concludeOn(lived.record, lived.until)) : [] }
}

function isSurelyShort({ person, approaches, until }: Lived, step: Step): boolean {
  const [place] = person.places
  if (!place) return false
  const { tie } = channelOf(place.channel)
  const posterior = stepPosterior(publishedPrior(step, tie), stepCounts(approaches, step, until))
  return probabilityShort(posterior, { reference: usualRate(step, tie), margin, spread }) >= certainty
}
