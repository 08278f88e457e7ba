import type { AdviserSentences } from '../../adviser-sentences.ts'

/** What each cause means. */
export const causes: AdviserSentences['causes'] = {
  too_little_effort: 'Se acerca a menos personas de las que pide su meta.',
  leak_at_step: null,
  wrong_channels: 'Su tiempo va a lugares que dan poco; otros lugares darían más.',
  premature_asks: 'Pide favores de trabajo antes de que crezca la confianza.',
  unthanked_help: 'Hay personas que ayudaron y a quienes aún no ha dado las gracias.',
  one_way_taking: 'Últimamente ha recibido más ayuda de la que ha dado.',
  lapsed_upkeep: null,
  no_updates: 'Quizá las personas más cercanas ya no recuerdan que la búsqueda sigue.',
  not_a_networking_problem: 'No es su red. Algo pasa después, en las entrevistas o con el currículum.',
}

/** What it means that a step leaks. */
export const leaks: AdviserSentences['leaks'] = {
  replied: 'Responden pocas de las personas a las que se acerca.',
  conversed: null,
  referred: 'Sus conversaciones no llevan a recomendaciones.',
  interviewed: null,
}

/** What to do about each cause, in the infinitive: the adviser does not do it. */
export const actions: AdviserSentences['actions'] = {
  book_weekly_hours: 'Reservar horas fijas en la semana para la red de contactos, como si fueran una cita.',
  approach_more_people:
    'Contar con el doble de personas de las que parecen bastantes; la mayoría ayuda con más gusto de lo que se cree.',
  practice_leaking_step:
    'Practicar el paso que se atasca con una amistad o en una cita de orientación antes de volver a intentarlo.',
  set_small_goal_for_step: 'Fijar una meta pequeña para el paso que se atasca, que se pueda alcanzar esta semana.',
  shorten_message: 'Escribir menos de 100 palabras: qué une a las dos personas y si hay 20 minutos para conversar.',
  book_follow_up_time: 'Reservar un momento por semana para volver a escribir, una sola vez, a quien no respondió.',
  offer_two_times: 'Cuando alguien responda, proponer dos momentos para una charla corta.',
  decide_to_answer_same_day: 'Decidirlo ya: cuando llegue una respuesta, proponer una hora ese mismo día.',
  show_target_list: 'Mostrar una lista de empresas que le gustan y preguntar quién conoce a alguien allí.',
  expect_more_help:
    'Preguntar esta semana a una persona más de las que parecen bastantes; la mayoría ayuda con más gusto de lo que se cree.',
  brief_whoever_refers: 'Dar a quien haga una recomendación tres líneas de presentación que pueda reenviar.',
  set_day_to_ask_again: 'Fijar un día para preguntar en qué quedó a quienes dieron una recomendación.',
  start_new_channel: 'Dar el primer paso en un lugar nuevo esta semana.',
  go_with_someone: 'Ir con alguien que conozca a gente allí.',
  ask_about_them_first: 'Preguntar primero qué le importa a la gente, sin pedir nada todavía.',
  allow_time: 'Dar tiempo: la cercanía y la confianza crecen a lo largo de varias conversaciones.',
  write_thank_yous: 'Llamar o escribir para dar las gracias a cada persona que ayudó, sin pedir nada más.',
  report_what_came_of_it: 'Contar a quienes ayudaron en qué resultó su ayuda.',
  introduce_two_people: 'Presentar a dos personas que podrían ayudarse.',
  offer_help_first: 'Ofrecer algo útil antes de volver a pedir.',
  revive_without_asking: 'Retomar el contacto con alguien a quien perdió de vista, sin pedir nada.',
  set_upkeep_reminders: 'Poner recordatorios para las personas que no quiere perder.',
  send_short_update: 'Escribir a su familia y amistades unas líneas sobre la búsqueda.',
  ask_for_interview_feedback:
    'Llamar a la última persona amable que hizo una entrevista y preguntarle qué se podría hacer mejor.',
  practice_interviews:
    'Ensayar una entrevista con alguien que contrate en su campo o en una cita de orientación, y pedir franqueza.',
  answer_hard_questions: 'Anotar las tres preguntas que peor fueron y responder a cada una en cinco frases.',
  trust_your_networking: 'Su red ha hecho su parte, y volverá a hacerla.',
}

/** The overall answer. */
export const verdicts: AdviserSentences['verdicts'] = {
  causes_found: 'Vemos qué impide que su red de contactos funcione.',
  working: 'Su red de contactos funciona. Basta con seguir así.',
  too_early: 'Es pronto para saberlo. Conviene seguir adelante y anotar lo que pasa.',
}

/** The answer to "should they change their networking targets?". */
export const changeTargets: AdviserSentences['changeTargets'] = {
  yes: 'Sí: conviene cambiar los lugares donde busca contactos.',
  no: 'No: conviene seguir en los lugares donde está.',
  too_early: 'Es pronto para saber si conviene cambiar los lugares donde busca contactos.',
}

/** What is claimed of an hour in a channel. */
export const channelClaims: AdviserSentences['channelClaims'] = {
  more_than_typical: null,
  about_typical: null,
  less_than_typical: null,
  more_than_last_hour: null,
  less_than_last_hour: null,
  less_than_first: null,
  not_open: 'Por ahora no tiene acceso a este lugar.',
}

/** What to do about a channel. */
export const channelVerdicts: AdviserSentences['channelVerdicts'] = {
  start: 'Conviene empezar aquí.',
  invest: 'Conviene dedicarle más horas.',
  keep: 'Conviene seguir así.',
  rest: 'Por ahora no conviene dedicarle horas nuevas.',
  drop: 'Conviene dedicar las horas a otros lugares.',
}
