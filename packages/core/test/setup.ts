import fc from 'fast-check'
import { forbidClockAndChance } from './forbid-clock-and-chance.ts'

// One seed, so that a run can be repeated; another is tried with FAST_CHECK_SEED=… or more cases with FAST_CHECK_RUNS=….
fc.configureGlobal({
  seed: Number(process.env.FAST_CHECK_SEED ?? 20_260_101),
  numRuns: Number(process.env.FAST_CHECK_RUNS ?? 100),
})

forbidClockAndChance()
