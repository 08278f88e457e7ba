import * as z from 'zod'
import { comfortSchema } from '../seeker/seeker-schema.ts'
import { instantSchema } from '../value/instant.ts'
import { idSchema, textSchema } from '../value/text-schema.ts'
import { asks, conversationDepths, replyAnswers, settings } from './activity-codes.ts'
import { countSchema, recalledCounts } from './recalled-counts-schema.ts'

const contactId = idSchema.describe('Id of the contact it happened with.')
const otherContactId = idSchema.describe('Id of the contact to be met.')
const channel = idSchema.describe('Id of the channel it happened in.')
const ask = z.enum(asks).optional().describe('What the seeker asked for, if anything.')
const employer = textSchema(200).optional().describe('The employer.')
const minutes = z.int().min(1).max(1_440).describe('How long it took, 1 to 1,440 minutes.')
const comfort = {
  predictedComfort: comfortSchema.optional().describe('Comfort expected beforehand: 1 is very hard, 5 is easy.'),
  feltComfort: comfortSchema.optional().describe('Comfort felt in the event: 1 is very hard, 5 is easy.'),
}
const source = {
  contactId: contactId.optional().describe('Id of the contact it came through, if any.'),
  channel: channel.optional().describe('Id of the channel it came through, where there is no contact to tell.'),
  employer,
}

function activityType<Type extends string, Shape extends z.core.$ZodLooseShape>(
  type: Type,
  meaning: string,
  shape: Shape,
) {
  return z
    .strictObject({
      id: idSchema.describe("The portal's own id of the activity."),
      at: instantSchema.describe('When it happened.'),
      note: textSchema(2_000).optional().describe("The seeker's own note."),
      type: z.literal(type),
      ...shape,
    })
    .describe(meaning)
}

/** Every kind of activity, by its type: what happened, in the past tense. */
export const activityTypes = {
  approach_sent: activityType('approach_sent', 'The seeker wrote to or called a contact.', { contactId, ask }),
  reply_received: activityType('reply_received', 'A contact answered.', {
    contactId,
    answer: z.enum(replyAnswers).optional().describe('Whether they accepted or declined what was asked.'),
  }),
  conversation_held: activityType('conversation_held', 'The seeker and a contact talked with each other.', {
    contactId,
    depth: z.enum(conversationDepths).describe('What the conversation was about.'),
    minutes: minutes.optional(),
    setting: z.enum(settings).optional().describe('Where it took place.'),
    ask,
    ...comfort,
  }),
  event_attended: activityType('event_attended', 'The seeker went to an event.', {
    channel,
    minutes: minutes.optional(),
    peopleMet: countSchema.optional().describe('How many new people the seeker talked to.'),
    ...comfort,
  }),
  resumes_handed_out: activityType('resumes_handed_out', 'The seeker handed out résumés to people unnamed.', {
    channel,
    count: countSchema.describe('How many.'),
  }),
  application_sent: activityType('application_sent', 'The seeker applied for a job.', {
    employer,
    contactId: contactId.optional().describe('Id of the contact who mentioned it, if any.'),
  }),
  lead_received: activityType('lead_received', 'A contact told of an opening or of somebody to talk to.', {
    contactId,
    employer,
  }),
  referral_received: activityType('referral_received', 'A contact recommended the seeker to an employer.', {
    contactId,
    employer,
  }),
  introduction_received: activityType('introduction_received', 'A contact introduced the seeker to somebody.', {
    contactId: contactId.describe('Id of the contact who introduced them.'),
    introducedContactId: idSchema.optional().describe('Id of the person the seeker was introduced to, once a contact.'),
  }),
  introduction_offered: activityType(
    'introduction_offered',
    'The seeker asked a contact whether they would like to meet another.',
    { contactId: contactId.describe('Id of the contact who was asked.'), otherContactId },
  ),
  introduction_accepted: activityType('introduction_accepted', 'A contact agreed to meet another.', {
    contactId: contactId.describe('Id of the contact who agreed.'),
    otherContactId,
  }),
  introduction_declined: activityType('introduction_declined', 'A contact would rather not meet another.', {
    contactId: contactId.describe('Id of the contact who declined.'),
    otherContactId,
  }),
  introduction_made: activityType('introduction_made', 'The seeker introduced two contacts to each other.', {
    contactId: contactId.describe('Id of one of the two.'),
    otherContactId: otherContactId.describe('Id of the other.'),
  }),
  introduction_followed_up: activityType(
    'introduction_followed_up',
    'The seeker asked two contacts introduced to each other what came of it.',
    {
      contactId: contactId.describe('Id of one of the two.'),
      otherContactId: otherContactId.describe('Id of the other.'),
    },
  ),
  help_given: activityType('help_given', 'The seeker helped a contact.', { contactId }),
  help_received: activityType('help_received', 'A contact helped the seeker.', { contactId }),
  thanks_sent: activityType('thanks_sent', 'The seeker thanked a contact.', {
    contactId,
    for: z
      .array(idSchema)
      .max(100)
      .default([])
      .readonly()
      .describe('Ids of the activities the thanks are for; none means all help by this contact so far.'),
    ask,
  }),
  update_sent: activityType('update_sent', 'The seeker told contacts how the search is going.', {
    contactIds: z.array(idSchema).min(1).max(2_000).readonly().describe('Ids of the contacts it went to.'),
  }),
  conflict_arisen: activityType('conflict_arisen', 'The seeker and a contact fell out.', { contactId }),
  interview_held: activityType('interview_held', 'The seeker had a job interview.', source),
  offer_received: activityType('offer_received', 'The seeker received a job offer.', source),
  hours_logged: activityType('hours_logged', 'The seeker spent time networking.', { channel, minutes }),
  tally_recalled: activityType('tally_recalled', 'The seeker recalled counts that were never logged.', {
    channel,
    since: instantSchema.describe('From when the count runs; it ends when it was recalled.'),
    ...recalledCounts,
  }),
} as const

/** What happened, as a code. */
export type ActivityType = keyof typeof activityTypes

/** Every type of activity. */
export const activityCodes = Object.keys(activityTypes) as [ActivityType, ...ActivityType[]]

/** Something that happened, at a time, of one of the activity types. */
export const activitySchema = z
  .discriminatedUnion('type', [
    activityTypes.approach_sent,
    activityTypes.reply_received,
    activityTypes.conversation_held,
    activityTypes.event_attended,
    activityTypes.resumes_handed_out,
    activityTypes.application_sent,
    activityTypes.lead_received,
    activityTypes.referral_received,
    activityTypes.introduction_received,
    activityTypes.introduction_offered,
    activityTypes.introduction_accepted,
    activityTypes.introduction_declined,
    activityTypes.introduction_made,
    activityTypes.introduction_followed_up,
    activityTypes.help_given,
    activityTypes.help_received,
    activityTypes.thanks_sent,
    activityTypes.update_sent,
    activityTypes.conflict_arisen,
    activityTypes.interview_held,
    activityTypes.offer_received,
    activityTypes.hours_logged,
    activityTypes.tally_recalled,
  ])
  .readonly()

/** Something that happened, at a time, of one of the activity types. */
export type Activity = z.output<typeof activitySchema>

/** An activity of one type. */
export type ActivityOf<Type extends ActivityType> = Extract<Activity, Readonly<Record<'type', Type>>>
