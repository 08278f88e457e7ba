import type { AdviserSentences } from '../../adviser-sentences.ts'

/** What happened. */
export const activityTypes: AdviserSentences['activityTypes'] = {
  approach_sent: 'Escribió o llamó a alguien.',
  reply_received: 'Alguien le respondió.',
  conversation_held: 'Conversó con alguien.',
  event_attended: 'Fue a un evento.',
  resumes_handed_out: 'Repartió currículums.',
  application_sent: 'Se postuló a un empleo.',
  lead_received: 'Alguien le habló de una vacante o de una persona con quien conversar.',
  referral_received: 'Alguien dio a una empresa una recomendación a su favor.',
  introduction_received: 'Alguien le presentó a otra persona.',
  introduction_offered: 'Ofreció a alguien presentarle a otra persona.',
  introduction_accepted: null,
  introduction_declined: null,
  introduction_made: 'Presentó a dos personas.',
  introduction_followed_up: 'Preguntó cómo les fue a dos personas que había presentado.',
  help_given: 'Ayudó a alguien.',
  help_received: 'Alguien le ayudó.',
  thanks_sent: 'Dio las gracias a alguien.',
  update_sent: 'Contó cómo va su búsqueda.',
  conflict_arisen: null,
  interview_held: 'Tuvo una entrevista de trabajo.',
  offer_received: 'Recibió una oferta de empleo.',
  hours_logged: 'Dedicó tiempo a su red de contactos.',
  tally_recalled: 'Contó de memoria lo que no había anotado.',
}
