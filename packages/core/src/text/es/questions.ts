import type { Sentences } from '../sentences.ts'

/** The quick check's questions. */
export const questions: Sentences['questions'] = {
  goalOutcome: '¿Qué te gustaría haber logrado: una entrevista o una oferta?',
  goalBy: '¿Para cuándo?',
  hoursPerWeek: '¿Cuántas horas a la semana puedes dedicar a tu red de contactos?',
  timesOfDay: '¿En qué momentos del día tienes tiempo para ello?',
  freeDays: '¿Qué días de la semana tienes tiempo para ello?',
  weeksSearching: '¿Desde hace cuántas semanas usas tu red de contactos para esta búsqueda?',
  counts:
    '¿Dónde has buscado contactos? De memoria, ¿a cuántas personas te acercaste allí y cuántas respondieron, conversaron contigo, te pasaron un contacto o te entrevistaron?',
  networkSize: 'Si hicieras una lista de todas las personas que conoces, ¿cuántas serían?',
  comfort: '¿Qué tan fácil te resulta hablar con personas nuevas, de 1 (muy difícil) a 5 (fácil)?',
  topics: '¿Qué te ayuda y qué te preocupa?',
  helpers: '¿Quién te ha ayudado últimamente, y le has dado las gracias?',
  people: '¿Conoces a alguien que necesite algo o que pueda ofrecer algo, como «contabilidad» o «una habitación»?',
  affiliations: '¿De qué lugares o grupos formas ya parte?',
}

/** What one may belong to. */
export const affiliations: Sentences['affiliations'] = {
  professional_association: 'una asociación profesional',
  service_club: 'un club de servicio o cívico, como Rotary o Kiwanis',
  nonprofit: 'una organización sin fines de lucro',
  place_of_worship: 'un lugar de culto',
  alumni: 'una escuela a la que fui',
  department: 'una escuela a la que voy ahora',
  career_center: 'un centro de orientación profesional que me atiende',
}

/** What a goal may be. */
export const goalOutcomes: Sentences['goalOutcomes'] = { interview: 'una entrevista', offer: 'una oferta' }

/** When in a day one has time. */
export const partsOfDay: Sentences['partsOfDay'] = {
  morning: 'por la mañana',
  afternoon: 'por la tarde',
  evening: 'por la noche',
}

/** The days of the week. */
export const weekdays: Sentences['weekdays'] = {
  monday: 'lunes',
  tuesday: 'martes',
  wednesday: 'miércoles',
  thursday: 'jueves',
  friday: 'viernes',
  saturday: 'sábado',
  sunday: 'domingo',
}
