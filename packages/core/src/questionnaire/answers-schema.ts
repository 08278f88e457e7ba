import * as z from 'zod'
import { recalledCounts } from '../activity/recalled-counts-schema.ts'
import { goalOutcomes } from '../seeker/goal-outcome.ts'
import { comfortSchema } from '../seeker/seeker-schema.ts'
import { selfReportSchema } from '../seeker/self-report-schema.ts'
import { instantSchema } from '../value/instant.ts'
import { partsOfDay } from '../value/part-of-day.ts'
import { idSchema, nameSchema, tagSchema } from '../value/text-schema.ts'
import { weekdays } from '../value/weekday.ts'
import type { QuestionId } from './questions.ts'

/** How many people the seeker recalls approaching through one channel, and how far that went. */
const channelCountsSchema = z
  .strictObject({
    channel: idSchema.describe('Id of the channel.'),
    ...recalledCounts,
  })
  .readonly()
  .describe('How many people the seeker recalls approaching through one channel, and how far that went.')

/** Someone who helped recently, how long ago, and whether they were thanked. */
const helperSchema = z
  .strictObject({
    name: nameSchema(200).describe('Who helped.'),
    channel: idSchema.describe('Id of the channel.'),
    daysAgo: z.int().min(0).max(365).default(7).describe('How many days ago, 0 to 365; 7 unless said otherwise.'),
    thanked: z.boolean().describe('Whether they have been thanked.'),
  })
  .readonly()
  .describe('Someone who helped recently.')

/** Someone the seeker knows, and what they need and could offer. */
const personSchema = z
  .strictObject({
    name: nameSchema(200).describe('Who it is.'),
    channel: idSchema.describe('Id of the channel.'),
    needs: z.array(tagSchema).max(10).default([]).readonly().describe('What they could use help with.'),
    offers: z.array(tagSchema).max(10).default([]).readonly().describe('What they could help others with.'),
  })
  .readonly()
  .describe('Someone the seeker knows, and what they need and could offer.')

/** The answers of the quick check; each may be missing. */
export const answersSchema = z
  .strictObject({
    goalOutcome: z.enum(goalOutcomes).optional().describe('What the seeker wants to have reached.'),
    goalBy: instantSchema.optional().describe('By when.'),
    hoursPerWeek: z.number().min(0).max(80).optional().describe('Hours a week for networking, 0 to 80.'),
    timesOfDay: z
      .array(z.enum(partsOfDay))
      .max(3)
      .default([])
      .readonly()
      .describe('The parts of a day in which the seeker has time.'),
    freeDays: z
      .array(z.enum(weekdays))
      .max(7)
      .default([])
      .readonly()
      .describe('The days of the week on which the seeker has time.'),
    weeksSearching: z
      .number()
      .min(1)
      .max(520)
      .optional()
      .describe('Weeks of networking for this search so far, 1 to 520; 8 unless said otherwise.'),
    counts: z
      .array(channelCountsSchema)
      .max(50)
      .default([])
      .readonly()
      .describe('Recalled counts of people approached, channel by channel.'),
    networkSize: z.int().min(0).max(100_000).optional().describe('How many people the seeker could list.'),
    comfort: comfortSchema.optional().describe('Comfort with new people: 1 is very hard, 5 is easy.'),
    topics: z
      .array(selfReportSchema)
      .max(50)
      .default([])
      .readonly()
      .describe('What helps the seeker, and what worries them.'),
    helpers: z
      .array(helperSchema)
      .max(50)
      .default([])
      .readonly()
      .describe('Who helped recently, and whether they were thanked.'),
    people: z
      .array(personSchema)
      .max(50)
      .default([])
      .readonly()
      .describe('What people the seeker knows need and could offer; helpers may be named again.'),
    affiliations: z
      .array(idSchema)
      .max(50)
      .default([])
      .readonly()
      .describe('Ids of the channels the seeker already belongs to.'),
  } satisfies Record<QuestionId, z.ZodType>)
  .readonly()
  .describe('Answers to the quick check; each may be missing.')

/** The answers of the quick check, with defaults filled in. */
export type Answers = z.output<typeof answersSchema>

/** The answers of the quick check before parsing: fields with defaults may be absent. */
export type AnswersInput = z.input<typeof answersSchema>
