import type { AdviserSentences } from '../../adviser-sentences.ts'

/** What happened. */
export const activityTypes: AdviserSentences['activityTypes'] = {
  approach_sent: 'They wrote to or called somebody.',
  reply_received: null,
  conversation_held: 'They talked with somebody.',
  event_attended: 'They went to an event.',
  resumes_handed_out: 'They handed out résumés.',
  application_sent: 'They applied for a job.',
  lead_received: 'Somebody told them of an opening or of a person to talk to.',
  referral_received: 'Somebody recommended them to an employer.',
  introduction_received: 'Somebody introduced them.',
  introduction_offered: 'They asked somebody about an introduction.',
  introduction_accepted: null,
  introduction_declined: null,
  introduction_made: 'They introduced two people to each other.',
  introduction_followed_up: 'They asked two people whom they had introduced how it went.',
  help_given: 'They helped somebody.',
  help_received: 'Somebody helped them.',
  thanks_sent: 'They thanked somebody.',
  update_sent: 'They told people how the search is going.',
  conflict_arisen: 'They fell out with somebody.',
  interview_held: 'They had a job interview.',
  offer_received: 'They received a job offer.',
  hours_logged: 'They spent time networking.',
  tally_recalled: 'They counted from memory what they had never logged.',
}
