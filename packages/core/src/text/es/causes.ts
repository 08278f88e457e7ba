import type { Sentences } from '../sentences.ts'

/** What each cause means, in words nobody needs to be ashamed of. */
export const causes: Sentences['causes'] = {
  too_little_effort: 'Te acercas a menos personas de las que pide tu meta.',
  leak_at_step: 'Un paso lleva al siguiente menos veces de lo habitual.',
  wrong_channels: 'Tu tiempo va a lugares que dan poco; otros lugares darían más.',
  premature_asks: 'Pides favores de trabajo antes de que crezca la confianza.',
  unthanked_help: 'Hay personas que te ayudaron y aún no han oído tu agradecimiento.',
  one_way_taking: 'Últimamente has recibido más ayuda de la que has dado.',
  lapsed_upkeep: 'Relaciones que estaban vivas se han quedado en silencio.',
  no_updates: 'Quizá las personas más cercanas ya no recuerdan que sigues buscando.',
  not_a_networking_problem:
    'Tu red de contactos cumple su parte; un paso posterior, como el currículum o las entrevistas, necesita trabajo.',
}

/** What it means that a step leaks. */
export const leaks: Sentences['leaks'] = {
  replied: 'Pocas de las personas a las que te acercas responden.',
  conversed: 'Las respuestas rara vez se convierten en una conversación.',
  referred: 'Tus conversaciones no llevan a recomendaciones.',
  interviewed: 'Las recomendaciones rara vez llevan a una entrevista.',
}

/** What to do about each cause. */
export const actions: Sentences['actions'] = {
  book_weekly_hours: 'Reserva horas fijas en tu semana para tu red de contactos, como si fueran una cita.',
  approach_more_people:
    'Piensa en el doble de personas de lo que te parece bien; la mayoría ayuda con más gusto de lo que crees.',
  practice_leaking_step:
    'Practica el paso que se atasca con una amistad o con tu orientador antes de volver a intentarlo.',
  set_small_goal_for_step: 'Ponte una meta pequeña para el paso que se atasca, una que puedas alcanzar esta semana.',
  shorten_message: 'Escribe menos de 100 palabras: qué los une y si tiene 20 minutos para conversar.',
  book_follow_up_time: 'Reserva un momento por semana para volver a escribir, una sola vez, a quien no respondió.',
  offer_two_times: 'Cuando alguien responda, propón dos momentos para una charla corta.',
  decide_to_answer_same_day: 'Decídelo ya: si llega una respuesta, propones una hora ese mismo día.',
  show_target_list: 'Muestra una lista de empresas que te gustan y pregunta quién conoce a alguien allí.',
  expect_more_help:
    'Esta semana pregunta a una persona más de lo que te parece bien; la mayoría ayuda con más gusto de lo que crees.',
  brief_whoever_refers: 'Da a quien te recomiende tres líneas sobre ti que pueda reenviar.',
  set_day_to_ask_again: 'Pon un día para preguntar a quienes te recomendaron en qué quedó.',
  start_new_channel: 'Da el primer paso en un lugar nuevo esta semana.',
  go_with_someone: 'Ve con alguien que conozca a gente allí.',
  ask_about_them_first: 'Pregunta primero qué les importa; no pidas nada todavía.',
  allow_time: 'Date tiempo: la cercanía y la confianza crecen a lo largo de varias conversaciones.',
  write_thank_yous: 'Llama o escribe para dar las gracias a cada persona que te ayudó, sin pedir nada más.',
  report_what_came_of_it: 'Cuéntales en qué resultó su ayuda.',
  introduce_two_people: 'Presenta a dos personas que podrían ayudarse.',
  offer_help_first: 'Ofrece algo útil antes de volver a pedir.',
  revive_without_asking: 'Retoma el contacto con alguien a quien perdiste de vista, sin pedir nada.',
  set_upkeep_reminders: 'Pon recordatorios para las personas que no quieres perder.',
  send_short_update: 'Escribe a tu familia y amistades unas líneas sobre tu búsqueda.',
  practice_interviews: 'Practica entrevistas con alguien que te hable con franqueza.',
  ask_for_interview_feedback: 'Pregunta en tu última entrevista qué cosa podrías hacer mejor.',
}

/** The overall answer. */
export const verdicts: Sentences['verdicts'] = {
  causes_found: 'Vemos qué impide que tu red de contactos funcione.',
  working: 'Tu red de contactos funciona. Sigue así.',
  too_early: 'Es pronto para saberlo. Sigue adelante y anota lo que pasa.',
}

/** The answer to "should you change your networking targets?". */
export const changeTargets: Sentences['changeTargets'] = {
  yes: 'Sí: cambia los lugares donde buscas contactos.',
  no: 'No: quédate con los lugares que tienes.',
  too_early: 'Es pronto para saber si conviene cambiar los lugares donde buscas contactos.',
}

/** What is claimed of an hour in a channel. */
export const channelClaims: Sentences['channelClaims'] = {
  more_than_typical: 'Una hora aquí trae más que en un lugar típico.',
  about_typical: 'Una hora aquí trae más o menos lo mismo que en un lugar típico.',
  less_than_typical: 'Una hora aquí trae menos que en un lugar típico.',
  more_than_last_hour: 'Una hora aquí trae más que una hora más en otros lugares.',
  less_than_last_hour: 'Una hora aquí trae menos que una hora más en otros lugares.',
  less_than_first: 'Una hora aquí trae menos que en los lugares con los que conviene empezar.',
  not_open: 'Este lugar no está abierto para ti por ahora.',
}

/** What to do about a channel. */
export const channelVerdicts: Sentences['channelVerdicts'] = {
  start: 'Empieza aquí.',
  invest: 'Dedica más horas.',
  keep: 'Sigue así.',
  rest: 'Por ahora no le dediques horas nuevas.',
  drop: 'Dedica tus horas a otros lugares.',
}
