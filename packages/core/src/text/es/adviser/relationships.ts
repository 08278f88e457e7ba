import type { AdviserSentences } from '../../adviser-sentences.ts'

/** Names of the stages. */
export const stages: AdviserSentences['stages'] = {
  known: null,
  rapport: null,
  personal: null,
  business: null,
  ally: null,
}

/** What to do next at each stage. */
export const stageAdvice: AdviserSentences['stageAdvice'] = {
  ask_what_matters_to_them: 'Conviene hablar de lo que le importa a la otra persona.',
  share_something_personal: 'La charla puede hacerse más personal, por las dos partes.',
  talk_about_work: 'Ya conviene hablar del trabajo de las dos partes.',
  give_something_back: 'Conviene dar las gracias y hacer algo a cambio.',
  keep_helping_each_other: 'Conviene que sigan ayudándose.',
}

/** What not to ask yet at each stage. */
export const notYet: AdviserSentences['notYet'] = {
  any_favor: 'Es pronto para pedir un favor.',
  business_favor: 'Es pronto para pedir un empleo, una recomendación o una presentación.',
  a_job: 'Mejor pedir un consejo o una presentación que un empleo.',
  nothing: null,
}

/** What was noticed about a relationship. */
export const findings: AdviserSentences['findings'] = {
  premature_ask: 'Pidió un empleo, una recomendación o una presentación antes de que creciera la confianza.',
  ask_with_thanks: 'Su agradecimiento llevaba otra petición; las gracias funcionan mejor solas.',
  followed_up_too_often: 'Ha insistido más de una vez. Mejor dejarlo por ahora.',
  ask_other_contact_due: 'Tres días hábiles sin respuesta. Conviene preguntar a otra persona de esa empresa.',
  follow_up_due: 'Siete días hábiles sin respuesta. Conviene volver a escribir una vez, con amabilidad.',
  one_sided: 'Varios intentos y aún sin respuesta. Mejor dejar la puerta abierta y dar el tiempo a quienes responden.',
  stalled: 'Han conversado varias veces sin acercarse más. Ayudaría una charla más personal, o un descanso.',
  ready_for_business: 'Ya hay confianza: puede hablar de trabajo.',
}

/** What can happen next with a contact. */
export const nextActivities: AdviserSentences['nextActivities'] = {
  talk_about_their_interests: 'Hablar de lo que le importa a la otra persona.',
  talk_about_personal_matters: 'Hablar de algo personal.',
  talk_about_business: 'Hablar de trabajo.',
  thank_them: 'Dar las gracias.',
  help_them: 'Ayudar con algo.',
  send_update: 'Contar cómo va la búsqueda.',
  write_to_them: 'Escribir o llamar, sin pedir nada.',
  ask_for_advice: 'Pedir un consejo.',
  ask_for_introduction: 'Pedir una presentación.',
  ask_for_referral: 'Pedir una recomendación.',
  ask_for_job: 'Pedir un empleo.',
  they_answer: 'El contacto responde.',
  they_decline: 'El contacto dice que no.',
  they_help: 'El contacto ayuda.',
  they_give_lead: 'El contacto habla de una vacante.',
  they_introduce_you: 'El contacto le presenta a alguien.',
  they_refer_you: 'El contacto da una recomendación a una empresa.',
  you_fall_out: 'Hay un conflicto entre las dos partes.',
}

/** How close a tie is. */
export const closeness: AdviserSentences['closeness'] = {
  support: 'una de sus personas más cercanas',
  sympathy: null,
  active: 'alguien a quien ve de vez en cuando',
  network: 'alguien a quien conoce',
}
