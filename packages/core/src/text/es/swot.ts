import { capital } from '../letter-case.ts'
import type { Sentences } from '../sentences.ts'

/** Names of the factors. */
export const factors: Sentences['factors'] = {
  past_coworker_relationships: 'tus relaciones con antiguos compañeros de trabajo',
  communication_skills: 'tu facilidad para comunicarte',
  professional_reputation: 'tu buena reputación profesional',
  other_strength: 'otra fortaleza tuya',
  trusted_ties: 'las personas que confían en ti',
  gets_answers: 'las respuestas que recibes',
  gives_help: 'la ayuda que das',
  several_channels: 'tu presencia en varios lugares',
  shy: 'la timidez con personas nuevas',
  few_contacts: 'un círculo pequeño de personas',
  dislikes_asking: 'lo poco que te gusta pedir',
  little_time: 'el poco tiempo para tu red de contactos',
  family_far_away: 'una familia que vive lejos',
  other_weakness: 'otra debilidad tuya',
  talks_without_referrals: 'las conversaciones que no llevan a una recomendación',
  asks_too_early: 'las peticiones hechas demasiado pronto',
  help_not_thanked: 'la ayuda aún sin agradecer',
  same_circles: 'los mismos círculos de siempre',
  ties_lapsed: 'las relaciones que se han quedado en silencio',
  job_fairs_nearby: 'las ferias de empleo',
  networking_events_nearby: 'los eventos para hacer contactos',
  social_events_nearby: 'los eventos sociales',
  other_opportunity: 'una oportunidad que ves',
  untried_channels: 'los lugares que no has probado',
  people_not_yet_asked: 'las personas a las que aún no has preguntado',
  dormant_ties: 'las relaciones antiguas por revivir',
  time_left: 'el tiempo para que crezca la confianza',
  no_one_hiring: 'las pocas vacantes',
  stronger_competition: 'la competencia de personas con más preparación',
  other_threat: 'una amenaza que ves',
  little_time_left: 'el poco tiempo hasta tu meta',
  friends_forget: 'las amistades que olvidan que buscas',
  slow_answers: 'las respuestas que tardan',
  thanks_kept: 'las gracias que siempre das',
  ties_alive: 'las relaciones que mantienes vivas',
  steady_pace: 'tu ritmo constante',
  large_network: 'la cantidad de personas que conoces',
  few_answers: 'las pocas respuestas a tus mensajes',
  answers_without_talks: 'las respuestas que no llegan a conversación',
  interviews_without_offers: 'las entrevistas sin oferta',
  too_few_approaches: 'las pocas personas a las que te acercas',
  takes_more_than_gives: 'más ayuda recibida que dada',
  ready_for_business: 'personas con las que ya puedes hablar de trabajo',
  well_placed_contacts: 'personas que conoces y que tienen voz donde trabajan',
  many_openings: 'muchas vacantes',
  openings_growing: 'vacantes que aumentan',
  openings_shrinking: 'vacantes que disminuyen',
  goal_far: 'una meta lejana para el tiempo que queda',
  circles_asked: 'círculos en los que ya preguntaste a todo el mundo',
  one_source: 'recomendaciones que dependen de una sola persona',
  applications_vanish: 'solicitudes sin respuesta',
}

/** What each strategy asks for. */
export const moves: Sentences['moves'] = {
  start_channel: 'empieza en un lugar nuevo',
  talk_at_fairs: 'conversa con las empresas en las ferias antes de entregar un currículum',
  attend_with_a_goal: 've a un evento con la meta de tener dos conversaciones de verdad',
  act_on_opportunity: 'aprovecha esta semana la oportunidad que ves',
  ask_people_left: 'escribe a dos de esas personas esta semana',
  revive_without_asking: 'retoma el contacto con alguien de antes, sin pedir nada',
  build_rapport_first: 'crea cercanía antes de pedir',
  reach_insiders_before_openings: 'conversa con gente de dentro antes de que haya una vacante',
  be_recommended_by_insiders: 'consigue que alguien de dentro te recomiende',
  prepare_for_threat: 'prepárate para la amenaza que ves',
  put_more_hours_in: 'dedica más horas a lo que funciona',
  send_short_update: 'escribe unas líneas sobre tu búsqueda a las personas cercanas',
  widen_while_waiting: 'acércate a otras personas mientras esperas',
  show_target_list: 'muéstrales una lista de empresas que te gustan y pregunta a quién conocen allí',
  ask_for_advice: 'pide a una de esas personas un consejo, no un empleo',
  ask_who_works_there: 'antes de postularte, pregunta quién conoce a alguien allí',
  set_nearer_goal: 'ponte también una meta más cercana, que puedas alcanzar en un mes',
  ask_a_second_person: 'pregunta esta semana a una segunda persona',
}

/** How a strategy joins an internal factor, an external one and a move. */
export const strategies: Sentences['strategies'] = {
  so: ({ internal, external, move }) => `Apóyate en ${internal} y aprovecha ${external}: ${move}.`,
  wo: ({ internal, external, move }) => `Compensa ${internal} con ${external}: ${move}.`,
  st: ({ internal, external, move }) => `Apóyate en ${internal} frente a ${external}: ${move}.`,
  wt: ({ internal, external, move }) => `${capital(internal)} y ${external} se agravan entre sí: ${move}.`,
}

/** Names of the boxes of the grid. */
export const quadrants: Sentences['quadrants'] = {
  strength: 'Fortalezas',
  weakness: 'Debilidades',
  opportunity: 'Oportunidades',
  threat: 'Amenazas',
}

/** How a factor is known. */
export const knowns: Sentences['knowns'] = {
  data: 'lo muestran tus notas',
  market: 'lo muestran las cifras del mercado',
  own_word: 'lo dijiste tú',
  both: 'lo dijiste tú y las cifras lo muestran',
}
