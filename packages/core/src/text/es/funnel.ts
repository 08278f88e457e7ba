import type { FunnelRate } from '../../funnel/funnel-step.ts'
import type { Sentences } from '../sentences.ts'
import { counted, plural } from './numbers.ts'

/** Names of the steps from a first approach to an offer. */
export const steps: Sentences['steps'] = {
  approached: 'personas a las que te acercaste',
  replied: 'personas que respondieron',
  conversed: 'personas con quienes conversaste',
  referred: 'personas que te pasaron un contacto',
  interviewed: 'personas que trajeron una entrevista',
  offered: 'personas que trajeron una oferta',
}

/** What is tried at each step. */
export const tries: Readonly<Record<FunnelRate, Sentences['outcomes']['offer']>> = {
  replied: ({ count }) => plural(count, 'intento'),
  conversed: ({ count }) => plural(count, 'respuesta'),
  referred: ({ count }) => plural(count, 'conversación', 'conversaciones'),
  interviewed: ({ count }) => plural(count, 'recomendación', 'recomendaciones'),
  offered: ({ count }) => plural(count, 'entrevista'),
}

/** What a goal counts. */
export const outcomes: Sentences['outcomes'] = {
  interview: ({ count }) => counted(count, 'entrevista'),
  offer: ({ count }) => counted(count, 'oferta'),
}

/** What the gap is measured in. */
export const indicators: Sentences['indicators'] = {
  approaches_per_week: 'personas a las que te acercas',
  replies_per_week: 'personas que responden',
  conversations_per_week: 'personas con quienes conversas',
  referrals_per_week: 'personas que te pasan un contacto',
  interviews_per_week: 'entrevistas',
  offers_per_week: 'ofertas',
  hours_per_week: 'horas para tu red de contactos',
  contacts: 'personas que conoces',
  channels_tried: 'tipos de lugares probados',
  trusted_ties: 'personas con confianza para hablar de trabajo',
  follow_ups_due: 'personas a quienes volver a escribir',
  updates_due: 'personas a quienes contar cómo va todo',
  thanks_owed: 'favores por agradecer',
  ties_cooling: 'relaciones que se apagan',
  help_given: 'favores dados',
}

/** The unit of each measure. */
export const units: Sentences['units'] = {
  approaches_per_week: 'personas por semana',
  replies_per_week: 'personas por semana',
  conversations_per_week: 'personas por semana',
  referrals_per_week: 'personas por semana',
  interviews_per_week: 'entrevistas por semana',
  offers_per_week: 'ofertas por semana',
  hours_per_week: 'horas por semana',
  contacts: 'personas',
  channels_tried: 'tipos de lugares',
  trusted_ties: 'personas',
  follow_ups_due: 'personas',
  updates_due: 'personas',
  thanks_owed: 'favores',
  ties_cooling: 'personas',
  help_given: 'favores',
}

/** Whether and how the gap can be filled. */
export const fills: Sentences['fills'] = {
  no_goal: 'Aún no tienes una meta.',
  goal_met: 'Has alcanzado tu meta.',
  goal_passed: 'La fecha de tu meta ya pasó.',
  on_track: 'Vas por buen camino.',
  move_hours: 'Bastarían las mismas horas, en otros lugares.',
  more_hours: 'Bastarían más horas por semana.',
  out_of_reach: 'La meta no cabe en el tiempo que queda; una fecha posterior o una meta menor, quizá sí.',
}
