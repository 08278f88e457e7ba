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

/** What one side has said so far. */
export const consents: Sentences['consents'] = {
  not_asked: 'sin preguntar todavía',
  asked: 'ya con la pregunta hecha, sin respuesta aún',
  agreed: 'de acuerdo',
  declined: 'ha dicho que no',
}
