import type { Sentences } from '../sentences.ts'

/** Names of the stages. */
export const stages: Sentences['stages'] = {
  known: 'se conocen',
  rapport: 'hay cercanía',
  personal: 'comparten asuntos personales',
  business: 'hablan de trabajo',
  ally: 'se ayudan mutuamente',
}

/** What to do next at each stage. */
export const stageAdvice: Sentences['stageAdvice'] = {
  ask_what_matters_to_them: 'Habla de lo que le importa a esa persona.',
  share_something_personal: 'Deja que la charla sea más personal; comparte algo tuyo.',
  talk_about_work: 'Ahora habla de trabajo, del suyo y del tuyo.',
  give_something_back: 'Da las gracias y haz algo a cambio.',
  keep_helping_each_other: 'Sigan ayudándose.',
}

/** What not to ask yet at each stage. */
export const notYet: Sentences['notYet'] = {
  any_favor: 'No pidas un favor todavía.',
  business_favor: 'No pidas todavía un empleo, una recomendación ni una presentación.',
  a_job: 'Pide un consejo o una presentación, no un empleo.',
  nothing: '',
}

/** How alive a tie is. */
export const conditions: Sentences['conditions'] = {
  warm: 'en contacto',
  cooling: 'se va apagando',
  dormant: 'en silencio desde hace años, vale la pena revivirla',
  closed: 'cerrada',
}

/** What was noticed about a relationship. */
export const findings: Sentences['findings'] = {
  premature_ask: 'Pediste un empleo, una recomendación o una presentación antes de que creciera la confianza.',
  ask_with_thanks: 'Tu agradecimiento llevaba otra petición; las gracias funcionan mejor solas.',
  followed_up_too_often: 'Has insistido más de una vez. Déjalo por ahora.',
  ask_other_contact_due: 'Tres días hábiles sin respuesta. Pregunta a otra persona de esa empresa.',
  follow_up_due: 'Siete días hábiles sin respuesta. Vuelve a escribir una vez, con amabilidad.',
  one_sided: 'Varios intentos y aún sin respuesta. Deja la puerta abierta y da tu tiempo a quienes responden.',
  stalled: 'Han conversado varias veces sin acercarse más. Prueba una charla más personal, o déjala descansar.',
  ready_for_business: 'Ya hay confianza: puedes hablar de trabajo.',
}

/** What you owe thanks for. */
export const helps: Sentences['helps'] = {
  help_received: 'su ayuda',
  lead_received: 'una pista',
  referral_received: 'una recomendación',
  introduction_received: 'una presentación',
}

/** What can happen next with a contact. */
export const nextActivities: Sentences['nextActivities'] = {
  talk_about_their_interests: 'Habla de lo que le importa a esa persona.',
  talk_about_personal_matters: 'Habla de algo personal.',
  talk_about_business: 'Habla de trabajo.',
  thank_them: 'Da las gracias.',
  help_them: 'Ayúdale con algo.',
  send_update: 'Cuenta cómo va tu búsqueda.',
  write_to_them: 'Escribe o llama, sin pedir nada.',
  ask_for_advice: 'Pide un consejo.',
  ask_for_introduction: 'Pide una presentación.',
  ask_for_referral: 'Pide una recomendación.',
  ask_for_job: 'Pide un empleo.',
  they_answer: 'Te responde.',
  they_decline: 'Te dice que no.',
  they_help: 'Te ayuda.',
  they_give_lead: 'Te habla de una vacante.',
  they_introduce_you: 'Te presenta a alguien.',
  they_refer_you: 'Te recomienda a una empresa.',
  you_fall_out: 'Hay un conflicto entre ustedes.',
}

/** How close a tie is. */
export const closeness: Sentences['closeness'] = {
  support: 'una de tus personas más cercanas',
  sympathy: 'una amistad o un familiar cercano',
  active: 'alguien a quien ves de vez en cuando',
  network: 'alguien a quien conoces',
}

/** How much a contact has to say where they work. */
export const influences: Sentences['influences'] = {
  starting_out: 'empieza en su trabajo',
  experienced: 'conoce el trabajo y a la gente',
  senior: 'dirige a otras personas',
  decides_on_hiring: 'decide a quién se contrata',
}
