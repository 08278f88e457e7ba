import fc from 'fast-check'
import { type Answers, channels } from '../../src/index.ts'
import { answersSchema } from '../../src/questionnaire/answers-schema.ts'
import { goalOutcomes } from '../../src/seeker/goal-outcome.ts'
import { partsOfDay } from '../../src/value/part-of-day.ts'
import { weekdays } from '../../src/value/weekday.ts'
import { anySelfReport } from './any-seeker.ts'
import { anyTally } from './any-tally.ts'
import { anyName, anyText } from './any-text.ts'
import { daysAgo } from './moments.ts'

const channelIds = channels.map(({ id }) => id)
const channel = fc.constantFrom<string>(...channelIds)

const counts = fc
  .uniqueArray(anyTally(channel), {
    maxLength: 6,
    selector: (tally) => ('channel' in tally ? tally.channel : undefined),
  })
  .map((tallies) => tallies.map(({ since, ...count }: { since?: Date }) => count))

const helpers = fc.array(
  fc.record(
    { name: anyName(), channel, daysAgo: fc.integer({ min: 0, max: 365 }), thanked: fc.boolean() },
    { requiredKeys: ['name', 'channel', 'thanked'] },
  ),
  { maxLength: 4 },
)

const people = fc.array(
  fc.record(
    {
      name: anyName(),
      channel,
      needs: fc.array(anyText(), { maxLength: 3 }),
      offers: fc.array(anyText(), { maxLength: 3 }),
    },
    { requiredKeys: ['name', 'channel'] },
  ),
  { maxLength: 4 },
)

/** Any answers to the quick check, each of which may be missing. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .record(
    {
      goalOutcome: fc.constantFrom(...goalOutcomes),
      goalBy: fc.integer({ min: 1, max: 500 }).map((days) => daysAgo(-days)),
      hoursPerWeek: fc.double({ min: 0, max: 80, noNaN: true }),
      timesOfDay: fc.subarray([...partsOfDay]),
      freeDays: fc.subarray([...weekdays]),
      weeksSearching: fc.double({ min: 1, max: 520, noNaN: true }),
      counts,
      networkSize: fc.nat(100_000),
      comfort: fc.integer({ min: 1, max: 5 }),
      topics: fc.array(anySelfReport, { maxLength: 5 }),
      helpers,
      people,
      affiliations: fc.uniqueArray(channel, { maxLength: 3 }),
    },
    { requiredKeys: [] },
  )
  .map((answers) => answersSchema.parse(answers))
