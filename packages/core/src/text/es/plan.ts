import type { Ask } from '../../activity/activity-codes.ts'
import type { AppointmentKind } from '../../appointment/appointment-table.ts'
import type { Help } from '../../reciprocity/thanks-owed.ts'
import type { PartOfDay } from '../../value/part-of-day.ts'
import { uncapital } from '../letter-case.ts'
import type { PlanSentences } from '../plan-sentences.ts'
import { counted, daysAgo, longAgo, nounFor, plural } from './numbers.ts'

type Asked = { readonly names: string; readonly hasList: boolean; readonly employer: string }

/** What to ask for, as the end of a request. */
const askFor: Readonly<Record<Ask, (asked: Asked) => string>> = {
  advice: ({ names }) => `pide consejo a ${names}`,
  introduction: ({ names, hasList, employer }) => {
    if (employer) return `pregunta a ${names} a quién conoce en ${employer}`
    return hasList
      ? `muestra a ${names} tu lista de empresas y pregunta a quién conoce allí`
      : `cuenta a ${names} qué trabajo buscas y pregunta con quién más deberías hablar`
  },
  referral: ({ names, employer }) =>
    employer
      ? `pide a ${names} que te recomiende en ${employer}`
      : `pide a ${names} que te recomiende donde conozca a alguien`,
  job: ({ names }) => `pregunta a ${names} por trabajo`,
}

/** What somebody is thanked for. */
const thankFor: Readonly<Record<Help['type'], string>> = {
  help_received: 'su ayuda',
  lead_received: 'la pista',
  referral_received: 'la recomendación',
  introduction_received: 'ponerte en contacto con alguien',
}

/** What to get ready, at the end of the request. */
const readyFor: Readonly<Record<AppointmentKind, string>> = {
  talk: ': tres preguntas, una de ellas con quién más deberías hablar',
  event: '',
  interview: ': tus respuestas a las tres preguntas más difíciles y una pregunta tuya',
}

/** What a week's plan says. */
export const plan: PlanSentences = {
  tasks: {
    thank: ({ names, count, help, isNoted }) => {
      const what = isNoted ? '' : ` por ${count > 1 ? 'su ayuda' : thankFor[help]}`
      return `da las gracias a ${names}${what}; dos líneas${count > 1 ? ' a cada persona' : ''}, sin pedir nada`
    },
    hold_talks: ({ names, count }) =>
      count > 1
        ? `ten las charlas con ${names}; antes de un día, da las gracias a cada persona y cumple lo que prometiste`
        : `ten la charla con ${names}; antes de un día, da las gracias y cumple lo que prometiste`,
    keep_appointment: ({ title }) => title,
    prepare_appointment: ({ title, isOwnTitle, appointment }) =>
      `prepárate para ${isOwnTitle ? `«${title}»` : `tu ${uncapital(title)}`}${readyFor[appointment]}`,
    log_appointment: ({ title }) => `anota cómo fue y a quién dar las gracias: ${title}`,
    make_introduction: ({ name, other }) => `presenta a ${name} y a ${other}, que ya están de acuerdo`,
    follow_up_introduction: ({ name, other }) => `pregunta a ${name} y a ${other} en qué quedó su encuentro`,
    offer_introduction: ({ name, other }) => `pregunta a ${name} si le gustaría conocer a ${other}`,
    ask_someone_else: ({ name, employer }) =>
      `busca a una segunda persona en ${employer}, ya que ${name} aún no ha respondido`,
    ask: (asked) => askFor[asked.ask](asked),
    talk: ({ name }) => `conversa con ${name}: pregunta cómo está y no pidas nada`,
    revive: ({ names }) => `escribe unas líneas amables a ${names}, sin pedir nada`,
    send_update: ({ names, hasList }) =>
      hasList
        ? `manda a ${names} un correo breve: cómo va tu búsqueda, tu lista de empresas y «¿a quién conoces en alguna de ellas?»`
        : `manda a ${names} un correo breve: cómo va tu búsqueda y qué trabajo buscas`,
    list_people: ({ listed, isFamilyFar }) => {
      const family = isFamilyFar
        ? ''
        : listed > 0
          ? 'primos y familia política, '
          : 'familia, también primos y familia política, '
      const people = `${family}amistades, vecinos, gente con la que trabajaste o estudiaste`
      return listed > 0
        ? `añade diez nombres a la lista de personas que conoces: ${people}`
        : `anota a todas las personas que conoces, veinte nombres para empezar: ${people}`
    },
    list_employers: () => 'anota diez empresas en las que te gustaría trabajar',
    weigh_offer: () => 'lee la oferta dos veces: sueldo, horario, comienzo; anota qué falta y lo único que pedirías',
    answer_offer: ({ employer }) =>
      `pide a ${employer || 'la empresa'} esa única cosa y pregunta para cuándo necesita tu respuesta`,
    set_goal: () => 'decide qué quieres primero: cuántas entrevistas u ofertas, y para cuándo',
    renew_goal: () => 'elige otra fecha para tu meta, o una meta más cercana',
  },
  followUps: {
    offer_times: ({ names, count }) =>
      `propón a ${names} dos horarios${count > 1 ? ' por persona' : ''} para una charla de veinte minutos`,
    thank_for_talk: ({ names }) => `da las gracias a ${names} por la charla y cumple lo que prometiste`,
    thank_for_answer: ({ names }) => `da las gracias a ${names} por contestar y pregunta con quién más podrías hablar`,
    write_to_introduced: ({ names, through }) =>
      names
        ? `escribe a ${names}, de parte de ${through}`
        : `escribe a la persona con quien te puso en contacto ${through}`,
    pursue_lead: ({ through, employers }) => `escribe a ${employers} de parte de ${through}, o presenta tu candidatura`,
    thank_interviewer: ({ employers }) =>
      employers
        ? `da las gracias en dos líneas a quienes te entrevistaron en ${employers}`
        : 'da las gracias en dos líneas a quienes te entrevistaron',
    report_back: ({ names, count, employers }) =>
      `cuenta a ${names} cómo ${nounFor(count, 'fue la entrevista', 'fueron las entrevistas')}${employers ? ` en ${employers}` : ''} y da las gracias`,
    share_offer: ({ names }) => `cuenta a ${names} que tienes una oferta y da las gracias`,
    apologize: ({ names }) => `escribe a ${names} unas palabras de disculpa, sin pedir nada`,
    nudge: ({ names }) => `escribe una vez más a ${names}; dos líneas amables`,
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
    offer_introduction: ({ days }) => `Una de las dos personas aceptó ${daysAgo(days)}; falta preguntar a la otra.`,
    follow_up_introduction: ({ days }) => `Hiciste la presentación ${daysAgo(days)}.`,
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
  inChannel: {
    family: ({ count }) =>
      `llama a ${counted(count, 'familiar', 'familiares', 'm')}: pregunta cómo están, cuenta qué trabajo buscas y pregunta a quién conocen`,
    friends_and_neighbors: ({ count }) =>
      `escribe a ${counted(count, 'persona')} de tus amistades o de tu vecindario: cómo estás, qué trabajo buscas y a quién conocen`,
    past_coworkers: ({ count }) =>
      `escribe a ${counted(count, 'persona')} con ${nounFor(count, 'quien', 'quienes')} trabajaste antes: pregunta cómo ${nounFor(count, 'le', 'les')} va, cuenta qué buscas y pregunta con quién más deberías hablar`,
    alumni: ({ count }) =>
      `escribe a ${counted(count, 'persona')} de tu escuela y pregunta cómo ${nounFor(count, 'llegó adonde está', 'llegaron adonde están')}`,
    career_center: ({ count }) =>
      `habla con ${counted(count, 'persona')} en la oficina de empleo de tu escuela o cuando la visite una empresa`,
    department: ({ count }) => `pregunta a ${counted(count, 'persona')} de tu departamento a quién conoce en tu campo`,
    professional_association: ({ count }) =>
      `habla con ${counted(count, 'integrante', 'integrantes', 'm')} en una reunión de una asociación de tu profesión`,
    nonprofit: ({ count }) =>
      `haz un voluntariado y habla con ${counted(count, 'persona')} que también ${nounFor(count, 'ayuda', 'ayudan')} allí`,
    service_club: ({ count }) =>
      `habla con ${counted(count, 'integrante', 'integrantes', 'm')} en una reunión de un club de servicio`,
    place_of_worship: ({ count }) => `cuenta a ${counted(count, 'persona')} de tu lugar de culto qué trabajo buscas`,
    business_function: ({ count }) =>
      `ve a una conferencia o a un encuentro de negocios y pregunta a ${counted(count, 'persona')} por su trabajo`,
    career_fair: ({ count }) =>
      `ve a una feria de empleo y habla con ${counted(count, 'persona')} antes de entregar un currículum`,
    networking_event: ({ count }) =>
      `ve a un encuentro de networking y pregunta a ${counted(count, 'persona')} por su trabajo`,
    social_event: ({ count }) =>
      `ve a una reunión social, ponte junto a la comida o a la salida y habla con ${counted(count, 'persona')}`,
    online_network: ({ count }) =>
      `escribe en internet a ${counted(count, 'persona')} con ${nounFor(count, 'quien', 'quienes')} compartes un contacto y di qué les une`,
  },
  inOtherChannel: ({ count, channel }) => `cuenta a ${counted(count, 'persona')} qué buscas (${channel})`,
  onceMore: ({ task }) => `otra vez: ${task}`,
  withNote: ({ name, note }) => `${name} («${note.replace(/\.$/, '')}»)`,
  late: ({ days }) => `Fue ${longAgo(days)}; basta una línea de disculpa.`,
  onDay: ({ weekday, part }) => (part ? `${weekday} por la ${partsOfDay[part]}` : weekday),
  atTime: ({ weekday, time }) => `${weekday} a ${/^1:/.test(time) ? 'la' : 'las'} ${time}`,
  whenSeated: ({ when, task }) => `El ${when}, cuando te sientes: ${task}.`,
  whenOccasion: ({ when, task }) => `Cuando surja una ocasión, el ${when} más o menos: ${task}.`,
  priority: 'Si solo haces una cosa, que sea esta.',
  focuses: {
    search: '',
    answers: 'No escribas a nadie más hasta haber hablado con estas personas.',
    interviews: 'No pidas otra recomendación hasta saber qué falla.',
    wind_down: 'El resto de la búsqueda puede esperar.',
  },
  more: ({ count }) => plural(count, 'persona más', 'personas más'),
  duration,
  nothing: 'Esta semana no hay nada que hacer para tu búsqueda. Descansar también cuenta.',
  otherHours: 'Guarda las demás horas para las respuestas.',
}

const partsOfDay: Readonly<Record<PartOfDay, string>> = { morning: 'mañana', afternoon: 'tarde', evening: 'noche' }

const halfHours: Readonly<Record<number, string>> = {
  60: 'una hora',
  90: 'hora y media',
  120: 'dos horas',
  150: 'dos horas y media',
  180: 'tres horas',
}

/** Minutes in fives, and half hours by their names. */
function duration({ minutes }: { readonly minutes: number }): string {
  const nearest = halfHours[30 * Math.round(minutes / 30)]
  return halfHours[minutes] ?? (minutes > 90 && nearest ? `cerca de ${nearest}` : plural(minutes, 'minuto'))
}
