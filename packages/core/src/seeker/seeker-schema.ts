import { z } from 'zod'
import { instantSchema } from '../value/instant.ts'
import { idSchema } from '../value/text-schema.ts'
import { goalSchema } from './goal-schema.ts'
import { selfReportSchema } from './self-report-schema.ts'

/** Ease with new people: 1 is very hard for me, 5 is easy. */
export const comfortSchema = z.int().min(1).max(5)

/**
 * Who is looking, for what, by when, and with how many hours a week.
 *
 * `affiliations` are the ids of channels the seeker already belongs to, such as an association or a club. `networkSize` is
 * how many people they could list, by memory; listed contacts count where they are more.
 */
export const seekerSchema = z
  .strictObject({
    id: idSchema,
    goal: goalSchema.optional(),
    hoursPerWeek: z.number().min(0).max(80).optional(),
    searchStartedAt: instantSchema.optional(),
    comfort: comfortSchema.optional(),
    networkSize: z.int().min(0).max(100_000).optional(),
    affiliations: z.array(idSchema).max(50).default([]).readonly(),
    selfReports: z.array(selfReportSchema).max(50).default([]).readonly(),
  })
  .readonly()

export type Seeker = z.output<typeof seekerSchema>
