import type { Sentences } from '../sentences.ts'

/** What happened. */
export const activityTypes: Sentences['activityTypes'] = {
  approach_sent: 'You wrote to or called somebody.',
  reply_received: 'Somebody answered.',
  conversation_held: 'You talked with somebody.',
  event_attended: 'You went to an event.',
  resumes_handed_out: 'You handed out résumés.',
  application_sent: 'You applied for a job.',
  lead_received: 'Somebody told you of an opening or of a person to talk to.',
  referral_received: 'Somebody recommended you to an employer.',
  introduction_received: 'Somebody introduced you.',
  introduction_offered: 'You asked somebody whether they would like to be introduced.',
  introduction_accepted: 'Somebody agreed to be introduced.',
  introduction_declined: 'Somebody would rather not be introduced.',
  introduction_made: 'You introduced two people to each other.',
  introduction_followed_up: 'You asked two people you had introduced how it went.',
  help_given: 'You helped somebody.',
  help_received: 'Somebody helped you.',
  thanks_sent: 'You thanked somebody.',
  update_sent: 'You told people how your search is going.',
  conflict_arisen: 'You fell out with somebody.',
  interview_held: 'You had a job interview.',
  offer_received: 'You received a job offer.',
  hours_logged: 'You spent time networking.',
  tally_recalled: 'You counted from memory what you had never logged.',
}

/** What may be asked for. */
export const asks: Sentences['asks'] = {
  advice: 'advice',
  introduction: 'an introduction',
  referral: 'a referral',
  job: 'a job',
}

/** How an approach was answered. */
export const replyAnswers: Sentences['replyAnswers'] = { accepted: 'said yes', declined: 'said no' }

/** What a conversation was about. */
export const conversationDepths: Sentences['conversationDepths'] = {
  their_interests: 'what matters to them',
  personal: 'personal matters',
  business: 'work',
}

/** Where a conversation took place. */
export const settings: Sentences['settings'] = {
  in_person: 'in person',
  phone: 'by phone',
  video: 'by video',
  chat: 'in writing',
  event: 'at an event',
}
