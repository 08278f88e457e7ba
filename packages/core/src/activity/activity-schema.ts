import { z } from 'zod'
import { comfortSchema } from '../seeker/seeker-schema.ts'
import { instantSchema } from '../value/instant.ts'
import { idSchema, textSchema } from '../value/text-schema.ts'

/** What a seeker may ask for; all but advice are business asks. */
export const asks = ['advice', 'introduction', 'referral', 'job'] as const

/** What a conversation was about, from what matters to them, to personal matters, to business. */
export const conversationDepths = ['their_interests', 'personal', 'business'] as const

/** How an approach was answered. */
export const replyAnswers = ['accepted', 'declined'] as const

/** Where a conversation took place. */
export const settings = ['in_person', 'phone', 'video', 'chat', 'event'] as const

const minutes = z.int().min(1).max(1_440)
const count = z.int().min(0).max(10_000)
const ask = z.enum(asks).optional()
const employer = textSchema(200).optional()
const comfort = { predictedComfort: comfortSchema.optional(), feltComfort: comfortSchema.optional() }
const source = { contactId: idSchema.optional(), channel: idSchema.optional(), employer }

function activityType<Type extends string, Shape extends z.core.$ZodLooseShape>(type: Type, shape: Shape) {
  return z.strictObject({
    id: idSchema,
    at: instantSchema,
    note: textSchema(2_000).optional(),
    type: z.literal(type),
    ...shape,
  })
}

/** Every kind of activity, by its type: what happened, in the past tense. */
export const activityTypes = {
  approach_sent: activityType('approach_sent', { contactId: idSchema, ask }),
  reply_received: activityType('reply_received', { contactId: idSchema, answer: z.enum(replyAnswers).optional() }),
  conversation_held: activityType('conversation_held', {
    contactId: idSchema,
    depth: z.enum(conversationDepths),
    minutes: minutes.optional(),
    setting: z.enum(settings).optional(),
    ask,
    ...comfort,
  }),
  event_attended: activityType('event_attended', {
    channel: idSchema,
    minutes: minutes.optional(),
    peopleMet: count.optional(),
    ...comfort,
  }),
  resumes_handed_out: activityType('resumes_handed_out', { channel: idSchema, count }),
  application_sent: activityType('application_sent', { employer, contactId: idSchema.optional() }),
  lead_received: activityType('lead_received', { contactId: idSchema, employer }),
  referral_received: activityType('referral_received', { contactId: idSchema, employer }),
  introduction_received: activityType('introduction_received', {
    contactId: idSchema,
    introducedContactId: idSchema.optional(),
  }),
  introduction_made: activityType('introduction_made', { contactId: idSchema, otherContactId: idSchema }),
  help_given: activityType('help_given', { contactId: idSchema }),
  help_received: activityType('help_received', { contactId: idSchema }),
  thanks_sent: activityType('thanks_sent', {
    contactId: idSchema,
    for: z.array(idSchema).max(100).default([]).readonly(),
    ask,
  }),
  update_sent: activityType('update_sent', { contactIds: z.array(idSchema).min(1).max(2_000).readonly() }),
  conflict_arisen: activityType('conflict_arisen', { contactId: idSchema }),
  interview_held: activityType('interview_held', source),
  offer_received: activityType('offer_received', source),
  hours_logged: activityType('hours_logged', { channel: idSchema, minutes }),
  tally_recalled: activityType('tally_recalled', {
    channel: idSchema,
    since: instantSchema,
    approached: count,
    replied: count.default(0),
    conversed: count.default(0),
    referred: count.default(0),
    interviewed: count.default(0),
    offered: count.default(0),
    notYetAsked: count.optional(),
  }),
} as const

export type ActivityType = keyof typeof activityTypes

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
    activityTypes.introduction_made,
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

export type Activity = z.output<typeof activitySchema>
export type ActivityOf<Type extends ActivityType> = Extract<Activity, { readonly type: Type }>
export type Ask = (typeof asks)[number]
export type ConversationDepth = (typeof conversationDepths)[number]
