import type { Sentences } from '../sentences.ts'

/** Names of the stages. */
export const stages: Sentences['stages'] = {
  known: 'you know each other',
  rapport: 'you have rapport',
  personal: 'you share personal matters',
  business: 'you talk business',
  ally: 'you help each other',
}

/** What to do next at each stage. */
export const stageAdvice: Sentences['stageAdvice'] = {
  ask_what_matters_to_them: 'Talk about what is important to them.',
  share_something_personal: 'Let the talk become more personal; share something of yourself.',
  talk_about_work: 'Now talk about work, theirs and yours.',
  give_something_back: 'Thank them and give something back.',
  keep_helping_each_other: 'Keep helping each other.',
}

/** What not to ask yet at each stage. */
export const notYet: Sentences['notYet'] = {
  any_favor: 'Do not ask for a favor yet.',
  business_favor: 'Do not ask for a job, a referral or an introduction yet.',
  a_job: 'Ask for advice or an introduction rather than for a job.',
  nothing: '',
}

/** How alive a tie is. */
export const conditions: Sentences['conditions'] = {
  warm: 'in touch',
  cooling: 'growing quiet',
  dormant: 'silent for years, worth reviving',
  closed: 'closed',
}

/** What was noticed about a relationship. */
export const findings: Sentences['findings'] = {
  premature_ask: 'You asked for a job, a referral or an introduction before trust had grown.',
  ask_with_thanks: 'The thank-you carried another request; thanks work best alone.',
  followed_up_too_often: 'You have followed up more than once. Leave it for now.',
  ask_other_contact_due: 'No answer for three business days. Ask a second person at that employer.',
  follow_up_due: 'No answer for seven business days. Follow up once, in a friendly way.',
  one_sided: 'Several tries, no answer yet. Leave the door open, and give your time to people who answer.',
  stalled: 'You have talked several times without getting closer. Try a more personal talk, or let it rest.',
  ready_for_business: 'There is trust now: you may talk about work.',
}

/** What you owe thanks for. */
export const helps: Sentences['helps'] = {
  help_received: 'their help',
  lead_received: 'a lead',
  referral_received: 'a referral',
  introduction_received: 'an introduction',
}

/** What can happen next with a contact. */
export const nextActivities: Sentences['nextActivities'] = {
  talk_about_their_interests: 'Talk about what matters to them.',
  talk_about_personal_matters: 'Talk about something personal.',
  talk_about_business: 'Talk about work.',
  thank_them: 'Thank them.',
  help_them: 'Help them with something.',
  send_update: 'Tell them how your search is going.',
  write_to_them: 'Write or call, asking for nothing.',
  ask_for_advice: 'Ask for advice.',
  ask_for_introduction: 'Ask for an introduction.',
  ask_for_referral: 'Ask for a referral.',
  ask_for_job: 'Ask for a job.',
  they_answer: 'They answer.',
  they_decline: 'They say no.',
  they_help: 'They help you.',
  they_give_lead: 'They tell you of an opening.',
  they_introduce_you: 'They introduce you to somebody.',
  they_refer_you: 'They recommend you to an employer.',
  you_fall_out: 'You fall out with each other.',
}

/** How close a tie is. */
export const closeness: Sentences['closeness'] = {
  support: 'one of the few people closest to you',
  sympathy: 'a close friend or relative',
  active: 'somebody you see now and then',
  network: 'somebody you know',
}

/** How much a contact has to say where they work. */
export const influences: Sentences['influences'] = {
  starting_out: 'new to their work',
  experienced: 'knows the work and the people',
  senior: 'leads others',
  decides_on_hiring: 'decides who is hired',
}
