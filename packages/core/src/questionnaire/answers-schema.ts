import { z } from 'zod'
import { goalOutcomes } from '../seeker/goal-schema.ts'
import { comfortSchema } from '../seeker/seeker-schema.ts'
import { selfReportSchema } from '../seeker/self-report-schema.ts'
import { instantSchema } from '../value/instant.ts'
import { idSchema, textSchema } from '../value/text-schema.ts'
import type { QuestionId } from './questions.ts'

const count = z.int().min(0).max(10_000)

/** How many people, by memory, the seeker approached through one channel, and how far that went. */
const channelCountsSchema = z
  .strictObject({
    channel: idSchema,
    approached: count,
    replied: count.default(0),
    conversed: count.default(0),
    referred: count.default(0),
    interviewed: count.default(0),
    offered: count.default(0),
    notYetAsked: count.optional(),
  })
  .readonly()

/** Someone who helped lately, how long ago, and whether they were thanked. */
const helperSchema = z
  .strictObject({
    name: textSchema(200),
    channel: idSchema,
    daysAgo: z.int().min(0).max(365).default(7),
    thanked: z.boolean(),
  })
  .readonly()

/** Answers to the quick check; every one may be missing, and the review says what it cannot tell then. */
export const answersSchema = z
  .strictObject({
    goalOutcome: z.enum(goalOutcomes).optional(),
    goalBy: instantSchema.optional(),
    hoursPerWeek: z.number().min(0).max(80).optional(),
    weeksSearching: z.number().min(1).max(520).optional(),
    counts: z.array(channelCountsSchema).max(50).default([]).readonly(),
    networkSize: z.int().min(0).max(100_000).optional(),
    comfort: comfortSchema.optional(),
    topics: z.array(selfReportSchema).max(50).default([]).readonly(),
    helpers: z.array(helperSchema).max(50).default([]).readonly(),
    affiliations: z.array(idSchema).max(50).default([]).readonly(),
  } satisfies Record<QuestionId, z.ZodType>)
  .readonly()

export type Answers = z.output<typeof answersSchema>
export type AnswersInput = z.input<typeof answersSchema>
