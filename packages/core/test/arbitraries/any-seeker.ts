import fc from 'fast-check'
import { type Channel, channels, type Seeker } from '../../src/index.ts'
import { goalOutcomes } from '../../src/seeker/goal-outcome.ts'
import { selfReportCodes } from '../../src/seeker/self-report-topics.ts'
import { weekdays } from '../../src/value/weekday.ts'
import { anyText } from './any-text.ts'
import { anyMomentWithin, daysAgo } from './moments.ts'

const anyGoal = fc.record(
  {
    outcome: fc.constantFrom(...goalOutcomes),
    count: fc.integer({ min: 1, max: 50 }),
    by: fc.integer({ min: 1, max: 2_000 }).map((days) => daysAgo(-days / 4)),
    role: anyText(),
  },
  { requiredKeys: ['outcome', 'count', 'by'] },
)

export const anySelfReport = fc.record(
  { topic: fc.constantFrom(...selfReportCodes), text: anyText() },
  { requiredKeys: ['topic'] },
)

const anyMarket = fc.record(
  {
    region: anyText(),
    occupation: anyText(),
    openings: fc.oneof(fc.nat(20), fc.nat(1_000)),
    openingsBefore: fc.oneof(fc.nat(20), fc.nat(1_000)),
    jobSeekers: fc.oneof(fc.nat(20), fc.nat(10_000)),
    asOf: anyMomentWithin(300),
    source: anyText(),
  },
  { requiredKeys: ['openings', 'asOf', 'source'] },
)

const anyPreferences = fc.record(
  {
    timeZone: fc.constantFrom('Europe/Madrid', 'America/New_York', 'Asia/Kathmandu'),
    locale: fc.constantFrom('es-MX', 'en', 'fr'),
    workingHours: fc.constantFrom({ from: '08:00', to: '16:30' }, { from: '18:00', to: '24:00' }),
    quietDays: fc.subarray([...weekdays]),
  },
  { requiredKeys: [] },
)

/** Any job seeker whose goal still lies ahead. */
export function anySeeker(catalogue: readonly Channel[] = channels): fc.Arbitrary<Seeker> {
  return fc.record(
    {
      id: anyText(),
      goal: anyGoal,
      hoursPerWeek: fc.double({ min: 0, max: 80, noNaN: true }),
      searchStartedAt: anyMomentWithin(1_000),
      comfort: fc.integer({ min: 1, max: 5 }),
      networkSize: fc.integer({ min: 0, max: 100_000 }),
      affiliations: fc.uniqueArray(fc.constantFrom(...catalogue.map(({ id }) => id)), { maxLength: 3 }),
      selfReports: fc.array(anySelfReport, { maxLength: 6 }),
      market: anyMarket,
      preferences: anyPreferences,
    },
    { requiredKeys: ['id', 'affiliations', 'selfReports'] },
  )
}
