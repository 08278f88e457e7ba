import type { Sentences } from '../sentences.ts'

/** How far an introduction has come. */
export const introductionStages: Sentences['introductionStages'] = {
  suggested: 'sugerida, aún sin preguntar a nadie',
  asked_one: 'a la espera de una respuesta',
  agreed_both: 'las dos personas aceptaron',
  made: 'presentación hecha',
  followed_up: 'presentación hecha y con seguimiento',
  declined: 'rechazada',
}

/** What happened on the way to an introduction. */
export const introductionEvents: Sentences['introductionEvents'] = {
  side_asked: 'Preguntaste a una de las dos personas.',
  side_agreed: 'Una de las dos personas aceptó.',
  side_declined: 'Una de las dos personas dijo que no.',
  introduction_made: 'Presentaste a las dos personas.',
  followed_up: 'Preguntaste cómo les fue.',
}

/** What one side has said so far. */
export const consents: Sentences['consents'] = {
  not_asked: 'sin preguntar todavía',
  asked: 'ya preguntado, sin respuesta aún',
  agreed: 'de acuerdo',
  declined: 'ha dicho que no',
}
