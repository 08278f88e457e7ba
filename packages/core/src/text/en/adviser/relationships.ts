import type { AdviserSentences } from '../../adviser-sentences.ts'

/** Names of the stages. */
export const stages: AdviserSentences['stages'] = {
  known: 'they know each other',
  rapport: 'they have rapport',
  personal: 'they share personal matters',
  business: 'they talk business',
  ally: 'they help each other',
}

/** What to do next at each stage; a contact is "the other person" here, since "they" are the seeker. */
export const stageAdvice: AdviserSentences['stageAdvice'] = {
  ask_what_matters_to_them: 'Time to talk about what is important to the other person.',
  share_something_personal: 'The talk may become more personal now, on both sides.',
  talk_about_work: 'Time to talk about work, on both sides.',
  give_something_back: 'Time for thanks, and for giving something back.',
  keep_helping_each_other: 'They help each other, and it is worth keeping up.',
}

/** What not to ask yet at each stage. */
export const notYet: AdviserSentences['notYet'] = {
  any_favor: 'It is too early to ask for a favor.',
  business_favor: 'It is too early to ask for a job, a referral or an introduction.',
  a_job: 'Advice or an introduction can be asked for, rather than a job.',
  nothing: null,
}

/** What was noticed about a relationship. */
export const findings: AdviserSentences['findings'] = {
  premature_ask: 'They asked for a job, a referral or an introduction before trust had grown.',
  ask_with_thanks: null,
  followed_up_too_often: 'They have followed up more than once. Better to leave it for now.',
  ask_other_contact_due: 'No answer for three business days. Time to ask a second person at that employer.',
  follow_up_due: 'No answer for seven business days. Time to follow up once, in a friendly way.',
  one_sided: 'Several tries, no answer yet. The door can stay open; the time is for people who answer.',
  stalled: 'They have talked several times without getting closer. A more personal talk might help, or a rest.',
  ready_for_business: 'There is trust now: they may talk about work.',
}

/** What can happen next with a contact. */
export const nextActivities: AdviserSentences['nextActivities'] = {
  talk_about_their_interests: 'Talk about what matters to the other person.',
  talk_about_personal_matters: null,
  talk_about_business: null,
  thank_them: null,
  help_them: null,
  send_update: 'Tell them how the search is going.',
  write_to_them: null,
  ask_for_advice: null,
  ask_for_introduction: null,
  ask_for_referral: null,
  ask_for_job: null,
  they_answer: 'The contact answers.',
  they_decline: 'The contact says no.',
  they_help: 'The contact helps.',
  they_give_lead: 'The contact tells of an opening.',
  they_introduce_you: 'The contact introduces them to somebody.',
  they_refer_you: 'The contact recommends them to an employer.',
  you_fall_out: 'They fall out with each other.',
}

/** How close a tie is. */
export const closeness: AdviserSentences['closeness'] = {
  support: 'one of the few people closest to them',
  sympathy: null,
  active: 'somebody they see now and then',
  network: 'somebody they know',
}
