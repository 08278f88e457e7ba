import type { AdviserSentences } from '../../adviser-sentences.ts'

/** Names of the steps from a first approach to an offer. */
export const steps: AdviserSentences['steps'] = {
  approached: 'personas a las que se acercó',
  replied: null,
  conversed: 'personas con quienes conversó',
  referred: 'personas que le pasaron un contacto',
  interviewed: null,
  offered: null,
}

/** What the gap is measured in. */
export const indicators: AdviserSentences['indicators'] = {
  approaches_per_week: 'personas a las que se acerca',
  replies_per_week: null,
  conversations_per_week: 'personas con quienes conversa',
  referrals_per_week: 'personas que le pasan un contacto',
  interviews_per_week: null,
  offers_per_week: null,
  hours_per_week: 'horas para su red de contactos',
  contacts: 'personas que conoce',
  channels_tried: null,
  trusted_ties: null,
  follow_ups_due: null,
  updates_due: null,
  thanks_owed: null,
  ties_cooling: null,
  help_given: null,
}

/** Whether and how the gap can be filled. */
export const fills: AdviserSentences['fills'] = {
  no_goal: 'Aún no tiene una meta.',
  goal_met: 'Ha alcanzado su meta.',
  goal_passed: 'La fecha de su meta ya pasó.',
  on_track: 'Va por buen camino.',
  move_hours: null,
  more_hours: null,
  out_of_reach: null,
}
