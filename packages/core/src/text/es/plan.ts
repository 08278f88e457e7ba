import type { Ask } from '../../activity/activity-codes.ts'
import type { PlanSentences } from '../plan-sentences.ts'
import { daysAgo, plural } from './numbers.ts'

/** What to ask for, as the end of a request. */
const askFor: Readonly<Record<Ask, (name: string) => string>> = {
  advice: (name) => `pide consejo a ${name}`,
  introduction: (name) => `muestra a ${name} tu lista de empresas y pregunta a quién conoce allí`,
  referral: (name) => `pide a ${name} que te recomiende donde conozca a alguien`,
  job: (name) => `pregunta a ${name} por trabajo`,
}

/** What a week's plan says. */
export const plan: PlanSentences = {
  tasks: {
    thank: ({ name, help }) => `da las gracias a ${name} por ${help}, sin pedir nada`,
    make_introduction: ({ name, other }) => `presenta a ${name} y a ${other}, que ya están de acuerdo`,
    follow_up_introduction: ({ name, other }) => `pregunta a ${name} y a ${other} en qué quedó su encuentro`,
    offer_introduction: ({ name, other }) => `pregunta a ${name} si le gustaría conocer a ${other}`,
    ask_someone_else: ({ name, employer }) =>
      `busca a una segunda persona en ${employer}, ya que ${name} aún no ha respondido`,
    ask: ({ name, ask }) => askFor[ask](name),
    talk: ({ name }) => `conversa con ${name}, sin pedir nada`,
    revive: ({ name }) => `retoma el contacto con ${name}, sin pedir nada`,
    send_update: ({ names }) => `cuenta a ${names} en pocas líneas cómo va tu búsqueda`,
    take_first_step: ({ step, channel }) => `${step} (${channel})`,
    meet_people: ({ channel, count }) => `habla con ${plural(count, 'persona nueva', 'personas nuevas')} (${channel})`,
    ask_people: ({ channel, count }) => `cuenta a ${plural(count, 'persona')} qué buscas (${channel})`,
    list_people: () => 'añade diez nombres a la lista de personas que conoces',
    set_goal: () => 'decide una meta: cuántas entrevistas u ofertas, y para cuándo',
    prepare_words: () => 'prepara dos frases sobre lo que buscas',
    look_back: () => 'repasa la semana y anota lo que pasó',
  },
  followUps: {
    offer_times: ({ names }) => `propón a ${names} dos horas para una charla breve`,
    thank_for_talk: ({ names }) => `da las gracias a ${names} por la charla y cumple lo que prometiste`,
    thank_for_answer: ({ names }) => `da las gracias a ${names} por contestar y pregunta con quién más podrías hablar`,
    write_to_introduced: ({ names, through }) =>
      names
        ? `escribe a ${names}, de parte de ${through}`
        : `escribe a la persona con quien te puso en contacto ${through}`,
    pursue_lead: ({ through, employer }) =>
      `escribe a ${employer}, de donde te habló ${through}, o presenta tu candidatura`,
    thank_interviewer: ({ employer }) =>
      employer
        ? `da las gracias en dos líneas a quienes te entrevistaron en ${employer}`
        : 'da las gracias en dos líneas a quienes te entrevistaron',
    report_back: ({ names, employer }) =>
      employer
        ? `cuenta a ${names} cómo fue la entrevista en ${employer} y da las gracias`
        : `cuenta a ${names} cómo fue la entrevista y da las gracias`,
    share_offer: ({ names }) => `cuenta a ${names} que tienes una oferta y da las gracias`,
    apologize: ({ names }) => `escribe a ${names} unas palabras de disculpa, sin pedir nada`,
    nudge: ({ names }) => `vuelve a escribir a ${names}, una sola vez y con amabilidad`,
  },
  followUpReasons: {
    offer_times: ({ days }) => `Contestó ${daysAgo(days)} y ahora te toca a ti.`,
    thank: ({ days }) => `Te ayudó ${daysAgo(days)}.`,
    thank_for_talk: ({ days }) => `Hablaron ${daysAgo(days)}.`,
    thank_for_answer: ({ days }) => `Dijo que no ${daysAgo(days)}, y eso también es una respuesta.`,
    write_to_introduced: ({ days }) => `Te pusieron en contacto ${daysAgo(days)}.`,
    pursue_lead: ({ days }) => `Te lo contaron ${daysAgo(days)}.`,
    thank_interviewer: ({ days }) => `Tuviste la entrevista ${daysAgo(days)}.`,
    report_back: ({ days }) => `Te ayudó a llegar a la entrevista, que fue ${daysAgo(days)}.`,
    share_offer: ({ days }) => `La oferta llegó ${daysAgo(days)}, y te ayudaron a conseguirla.`,
    make_introduction: ({ days }) => `Las dos partes aceptaron ${daysAgo(days)}.`,
    apologize: ({ days }) => `Tuvieron un desacuerdo ${daysAgo(days)}; una semana de pausa basta.`,
    nudge: ({ days }) => `Escribiste o llamaste ${daysAgo(days)} y aún no hay respuesta.`,
  },
  setbacks: {
    one_line_is_enough: 'Si no encuentras las palabras: basta una línea.',
    leave_the_door_open: 'Si sigue sin haber respuesta: déjalo estar, con la puerta abierta.',
    thank_and_let_it_rest: 'Si alguien prefiere que no: da las gracias y déjalo estar.',
    find_somebody_through_others: 'Si no encuentras a nadie: pregunta a tus contactos quién conoce a alguien allí.',
    thank_and_ask_whom_else: 'Si la respuesta es no: da las gracias y pregunta con quién más podrías hablar.',
    offer_another_day: 'Si no tiene tiempo: propón otro día.',
    leave_a_message_without_request: 'Si no responde: deja un mensaje amable, sin pedir nada.',
    send_it_to_three_people: 'Si te parece demasiado: hoy escribe solo a tres personas.',
    ask_somebody_to_come_along: 'Si el paso te parece muy grande: pide a alguien que te acompañe.',
    one_talk_is_enough: 'Si no va bien: basta una buena charla, y después puedes irte.',
    do_half_of_it: 'Si hoy es demasiado: haz la mitad.',
    write_three_names: 'Si no se te ocurre nadie: escribe tres nombres, de tu teléfono o de tu correo antiguo.',
    choose_a_first_goal: 'Si cuesta decidir: elige una primera meta para las próximas cuatro semanas.',
    three_lines_are_enough: 'Si no tienes tiempo: bastan tres líneas.',
  },
  ifTime: ({ when, task }) => `Si es ${when}, entonces ${task}.`,
  ifClock: ({ time, task }) => `${time.startsWith('1:') ? 'Si es la' : 'Si son las'} ${time}, entonces ${task}.`,
  ifOccasion: ({ day, task }) => `Si surge una ocasión alrededor del ${day}, entonces ${task}.`,
  more: ({ count }) => plural(count, 'persona más', 'personas más'),
  minutes: ({ count }) => plural(count, 'minuto'),
  nothing: 'Esta semana no hay nada que planear.',
  badDay: 'Si un día sale mal, haz al día siguiente lo más corto de esta lista. Lo demás puede esperar.',
}
