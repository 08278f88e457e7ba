import * as z from 'zod'
import { textSchema } from '../value/text-schema.ts'
import { selfReportCodes } from './self-report-topics.ts'

/** A strength, weakness, opportunity or threat as the seeker reports it. */
export const selfReportSchema = z
  .strictObject({
    topic: z.enum(selfReportCodes).describe('What it is about.'),
    text: textSchema(500).optional().describe("The seeker's own words."),
  })
  .readonly()
  .describe('A strength, weakness, opportunity or threat as the seeker reports it.')

/** A strength, weakness, opportunity or threat in the seeker's own words. */
export type SelfReport = z.output<typeof selfReportSchema>
