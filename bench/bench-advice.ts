import { parseArgs } from 'node:util'
import { printStudy } from './simulation/print/print-study.ts'
import { writePage } from './simulation/print/write-page.ts'
import { runStudies } from './simulation/run-studies.ts'
import { studies, studyOf } from './simulation/study/studies.ts'
import { worldSets } from './simulation/world/worlds.ts'

// Measures how well core's advice holds in simulated worlds: `pnpm bench:advice`.
const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '200' },
    seed: { type: 'string', default: 'tiecraft' },
    set: { type: 'string' },
    study: { type: 'string', multiple: true },
    threads: { type: 'string', default: '2' },
    write: { type: 'boolean', default: false },
  },
})
const people = Number(values.people)
if (!(people >= 2)) throw new Error('--people must be 2 or more.')
const { seed } = values
const ids = values.study?.map((id) => studyOf(id).id) ?? studies.map(({ id }) => id)
const sets = worldSets.filter((set) => values.set === undefined || values.set === set)
const jobs = ids.flatMap((id) => sets.map((set) => ({ id, options: { people, seed, set } })))
const finished = await runStudies(jobs, { threads: Number(values.threads), onDone: printStudy })
if (values.write) writePage(finished, `Printed by \`pnpm bench:advice --write --people ${people} --seed ${seed}\`.`)
