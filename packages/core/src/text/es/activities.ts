import type { Sentences } from '../sentences.ts'

/** What happened. */
export const activityTypes: Sentences['activityTypes'] = {
  approach_sent: 'Escribiste o llamaste a alguien.',
  reply_received: 'Alguien te respondió.',
  conversation_held: 'Conversaste con alguien.',
  event_attended: 'Fuiste a un evento.',
  resumes_handed_out: 'Repartiste currículums.',
  application_sent: 'Te postulaste a un empleo.',
  lead_received: 'Alguien te habló de una vacante o de una persona con quien conversar.',
  referral_received: 'Alguien te recomendó a una empresa.',
  introduction_received: 'Alguien te presentó a otra persona.',
  introduction_offered: 'Preguntaste a alguien si quería que le presentaras a otra persona.',
  introduction_accepted: 'Alguien aceptó conocer a otra persona.',
  introduction_declined: 'Alguien prefirió no conocer a otra persona.',
  introduction_made: 'Presentaste a dos personas.',
  introduction_followed_up: 'Preguntaste a dos personas que presentaste cómo les fue.',
  help_given: 'Ayudaste a alguien.',
  help_received: 'Alguien te ayudó.',
  thanks_sent: 'Diste las gracias a alguien.',
  update_sent: 'Contaste cómo va tu búsqueda.',
  conflict_arisen: 'Hubo un conflicto con alguien.',
  interview_held: 'Tuviste una entrevista de trabajo.',
  offer_received: 'Recibiste una oferta de empleo.',
  hours_logged: 'Dedicaste tiempo a tu red de contactos.',
  tally_recalled: 'Contaste de memoria lo que no habías anotado.',
}

/** What may be asked for. */
export const asks: Sentences['asks'] = {
  advice: 'un consejo',
  introduction: 'una presentación',
  referral: 'una recomendación',
  job: 'un empleo',
}

/** How an approach was answered. */
export const replyAnswers: Sentences['replyAnswers'] = { accepted: 'dijo que sí', declined: 'dijo que no' }

/** What a conversation was about. */
export const conversationDepths: Sentences['conversationDepths'] = {
  their_interests: 'lo que le importa',
  personal: 'asuntos personales',
  business: 'trabajo',
}

/** Where a conversation took place. */
export const settings: Sentences['settings'] = {
  in_person: 'en persona',
  phone: 'por teléfono',
  video: 'por videollamada',
  chat: 'por escrito',
  event: 'en un evento',
}
