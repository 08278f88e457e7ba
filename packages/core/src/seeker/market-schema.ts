import * as z from 'zod'
import { instantSchema } from '../value/instant.ts'
import { textSchema } from '../value/text-schema.ts'

const count = z.int().min(0).max(100_000_000)

/** Figures on the seeker's job market, as the portal reports them. */
export const marketSchema = z
  .strictObject({
    region: textSchema(200).optional().describe('Where.'),
    occupation: textSchema(200).optional().describe('For what kind of work.'),
    openings: count.describe('Open jobs of that kind there.'),
    openingsBefore: count.optional().describe('How many there were three months before.'),
    jobSeekers: count.optional().describe('People who look for such work there.'),
    asOf: instantSchema.describe('When that was counted.'),
    source: textSchema(300).describe('Who counted it, such as a public employment service.'),
  })
  .readonly()
  .describe('What a portal knows of the job market that a seeker looks in.')

/** What a portal knows of the job market where the seeker looks. */
export type Market = z.output<typeof marketSchema>
