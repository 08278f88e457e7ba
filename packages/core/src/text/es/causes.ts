import type { Sentences } from '../sentences.ts'

/** What each cause means, in words nobody needs to be ashamed of. */
export const causes: Sentences['causes'] = {
  too_little_effort: 'Te acercas a menos personas de las que pide tu meta.',
  leak_at_step: 'Un paso lleva al siguiente menos veces de lo habitual.',
  wrong_channels: 'Tu tiempo va a lugares que dan poco; otros lugares darían más.',
  premature_asks: 'Pides favores de trabajo antes de que crezca la confianza.',
  unthanked_help: 'Hay personas que te ayudaron y a quienes aún no has dado las gracias.',
  one_way_taking: 'Últimamente has recibido más ayuda de la que has dado.',
  lapsed_upkeep: 'Relaciones que estaban vivas se han quedado en silencio.',
  no_updates: 'Quizá las personas más cercanas ya no recuerdan que sigues buscando.',
  not_a_networking_problem: 'No es tu red. Algo pasa después, en las entrevistas o con el currículum.',
}

/** What it means that a step leaks. */
export const leaks: Sentences['leaks'] = {
  replied: 'Responden pocas de las personas a las que te acercas.',
  conversed: 'Las respuestas rara vez se convierten en una conversación.',
  referred: 'Tus conversaciones no llevan a recomendaciones.',
  interviewed: 'Las recomendaciones rara vez llevan a una entrevista.',
}

/** What to do about each cause. */
export const actions: Sentences['actions'] = {
  book_weekly_hours: 'Reserva horas fijas en tu semana para tu red de contactos, como si fueran una cita.',
  approach_more_people:
    'Cuenta con el doble de personas de las que te parecen bastantes; la mayoría ayuda con más gusto de lo que crees.',
  practice_leaking_step:
    'Practica el paso que se atasca con una amistad o con quien te oriente antes de volver a intentarlo.',
  set_small_goal_for_step: 'Ponte una meta pequeña para el paso que se atasca, una que puedas alcanzar esta semana.',
  shorten_message: 'Escribe menos de 100 palabras: qué los une y si tiene 20 minutos para conversar.',
  book_follow_up_time: 'Reserva un momento por semana para volver a escribir, una sola vez, a quien no respondió.',
  offer_two_times: 'Cuando alguien responda, propón dos momentos para una charla corta.',
  decide_to_answer_same_day: 'Decídelo ya: cuando llegue una respuesta, propón una hora ese mismo día.',
  show_target_list: 'Muestra una lista de empresas que te gustan y pregunta quién conoce a alguien allí.',
  expect_more_help:
    'Esta semana pregunta a una persona más de las que te parecen bastantes; la mayoría ayuda con más gusto de lo que crees.',
  brief_whoever_refers: 'Da a quien te recomiende tres líneas sobre ti que pueda reenviar.',
  set_day_to_ask_again: 'Fija un día para preguntar en qué quedó a las personas que te recomendaron.',
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
  ask_for_interview_feedback:
    'Llama a la última persona amable que te entrevistó y pregúntale qué podrías hacer mejor.',
  practice_interviews:
    'Ensaya una entrevista con alguien que contrate en tu campo o con quien te oriente, y pide franqueza.',
  answer_hard_questions: 'Anota las tres preguntas que peor fueron y responde a cada una en cinco frases.',
  trust_your_networking: 'Tu red ha hecho su parte, y volverá a hacerla.',
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
  no: 'No: sigue en los lugares donde estás.',
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
