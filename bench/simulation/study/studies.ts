import { confusion } from './confusion.ts'
import { coverage } from './coverage.ts'
import { effort } from './effort.ts'
import { falseAlarms } from './false-alarms.ts'
import { fill } from './fill.ts'
import { goal } from './goal.ts'
import { hours } from './hours.ts'
import { occasions } from './occasions.ts'
import { pages } from './pages.ts'
import { plan } from './plan.ts'
import { asPublished, planted } from './planted.ts'
import { said } from './said.ts'
import { stability } from './stability.ts'
import type { Study } from './study.ts'
import { surelyShort } from './surely-short.ts'

/** Everything asked of core in simulated worlds. */
export const studies: readonly Study[] = [
  coverage,
  goal,
  said,
  surelyShort,
  planted,
  confusion,
  falseAlarms,
  stability,
  asPublished,
  occasions,
  hours,
  fill,
  effort,
  pages,
  plan,
]

export function studyOf(id: string): Study {
  const study = studies.find((it) => it.id === id)
  if (!study) throw new Error(`There is no study ${id}; there are ${studies.map((it) => it.id).join(', ')}.`)
  return study
}
