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
  cooling: 'cooling',
  dormant: 'asleep for years, worth reviving',
  closed: 'closed',
}

/** What was noticed about a relationship. */
export const findings: Sentences['findings'] = {
  premature_ask: 'You asked for business before trust had grown.',
  ask_with_thanks: 'The thank-you carried another request; thanks work best alone.',
  followed_up_too_often: 'You have followed up more than once; leave it now.',
  ask_other_contact_due: 'No answer for three business days: ask a second person there.',
  follow_up_due: 'No answer for seven business days: follow up once.',
  one_sided: 'They never answer; your time is better spent elsewhere.',
  stalled: 'You talk, but it does not get closer; try a more personal talk or let it rest.',
  ready_for_business: 'There is trust now: you may talk about business.',
}

/** What you owe thanks for. */
export const helps: Sentences['helps'] = {
  help_received: 'help',
  lead_received: 'a lead',
  referral_received: 'a referral',
  introduction_received: 'an introduction',
}
