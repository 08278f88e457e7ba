import * as z from 'zod'
import { asks, conversationDepths } from '../activity/activity-codes.ts'
import { activityCodes } from '../activity/activity-schema.ts'
import { relationshipStages } from '../contact/relationship-stage.ts'
import { funnelSteps } from '../funnel/funnel-step.ts'
import { findingCodes } from '../relationship/relationship-finding.ts'
import type { ContactSummary } from './contact-summary.ts'
import type { LoggedHours } from './logged-hours.ts'

const count = z.int().min(0)
const time = z.int().describe('In milliseconds since 1970.')

/** A `Date` in memory, milliseconds since 1970 in JSON. */
const momentSchema = z.codec(time, z.date(), {
  decode: (milliseconds) => new Date(milliseconds),
  encode: (date) => date.getTime(),
})

const stateSchema = z
  .strictObject({
    rules: z.string().describe('The id of the rules that derived it.'),
    contactId: z.string(),
    stage: z.enum(relationshipStages),
    stageSince: momentSchema.nullable(),
    progress: z
      .strictObject({
        conversations: count,
        deepest: z.enum(conversationDepths).nullable(),
        helpReceived: count,
        givenBack: count,
      })
      .readonly()
      .describe('What has happened since the stage began.'),
    unanswered: count,
    unansweredSince: momentSchema.nullable(),
    lastTwoWayAt: momentSchema.nullable(),
    lastOutreachAt: momentSchema.nullable(),
    closedAt: momentSchema.nullable(),
  })
  .readonly()
  .describe('Where the relationship stands.')

const findingSchema = z
  .strictObject({
    code: z.enum(findingCodes),
    contactId: z.string(),
    stage: z.enum(relationshipStages),
    at: momentSchema,
    times: z.int().min(1),
    activityId: z.string().exactOptional(),
    ask: z.enum(asks).exactOptional(),
  })
  .readonly()
  .describe('A finding about how the relationship was handled.')

/** The summary of a contact: plain data in memory, JSON when it is stored. */
export const contactSummarySchema = z
  .strictObject({
    state: stateSchema,
    findings: z.array(findingSchema).readonly(),
    progress: z
      .strictObject({ from: time, step: z.enum(funnelSteps), steppedAt: time })
      .readonly()
      .nullable()
      .describe('How far they came in the present search.'),
    stepTimes: z.array(time).readonly().describe('When each step of the funnel was first reached; 0 where never.'),
    lastAsk: z
      .strictObject({ ask: z.enum(asks), at: time })
      .readonly()
      .nullable(),
    businessAsks: count,
    thanked: z
      .strictObject({ untilTime: time.nullable(), named: z.array(z.string()).readonly() })
      .readonly()
      .describe('What they have been thanked for: all until a time, and by the ids of activities.'),
    activities: count.describe('How many activities were with them, or with them first.'),
    lastEvent: z
      .strictObject({ type: z.enum(activityCodes), at: time, isDeclined: z.boolean() })
      .readonly()
      .nullable()
      .describe('The latest thing that happened with them.'),
    latest: z
      .strictObject({ id: z.string(), at: momentSchema })
      .readonly()
      .nullable()
      .describe('The latest activity in it.'),
  })
  .readonly()
  .describe("The summary of one contact's log.") satisfies z.ZodType<ContactSummary>

/** The hours a seeker logged: plain data in memory and in JSON. */
export const loggedHoursSchema = z
  .array(
    z
      .strictObject({
        channel: z.string(),
        entries: count.describe('How many times hours were logged.'),
        minutes: count.describe('All hours logged, in minutes.'),
        recent: z
          .array(z.strictObject({ at: time, minutes: count }).readonly())
          .readonly()
          .describe('The hours logged in its last four weeks, one by one.'),
      })
      .readonly(),
  )
  .readonly()
  .describe('The hours a seeker logged, by channel.') satisfies z.ZodType<LoggedHours>
