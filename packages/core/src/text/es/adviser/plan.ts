import type { Ask } from '../../../activity/activity-codes.ts'
import type { AppointmentKind } from '../../../appointment/appointment-table.ts'
import type { Help } from '../../../reciprocity/thanks-owed.ts'
import type { AdviserSentences } from '../../adviser-sentences.ts'
import { uncapital } from '../../letter-case.ts'
import { counted, daysAgo, nounFor } from '../numbers.ts'

type Asked = { readonly names: string; readonly hasList: boolean; readonly employer: string }

/** What to ask for, as the end of a request. */
const askFor: Readonly<Record<Ask, (asked: Asked) => string>> = {
  advice: ({ names }) => `pedir consejo a ${names}`,
  introduction: ({ names, hasList, employer }) => {
    if (employer) return `preguntar a ${names} por gente de ${employer}`
    return hasList
      ? `mostrar a ${names} la lista de empresas y preguntar por gente de allí`
      : `contar a ${names} qué trabajo busca y preguntar con quién más hablar`
  },
  referral: ({ names, employer }) =>
    employer
      ? `pedir a ${names} una recomendación en ${employer}`
      : `pedir a ${names} una recomendación donde conozca a alguien`,
  job: ({ names }) => `preguntar a ${names} por trabajo`,
}

/** What somebody is thanked for. */
const thankFor: Readonly<Record<Help['type'], string>> = {
  help_received: 'su ayuda',
  lead_received: 'la pista',
  referral_received: 'la recomendación',
  introduction_received: 'el contacto',
}

/** What to get ready, at the end of the request. */
const readyFor: Readonly<Record<AppointmentKind, string>> = {
  talk: ': tres preguntas, una de ellas con quién más hablar',
  event: '',
  interview: ': las respuestas a las tres preguntas más difíciles y una pregunta propia',
}

/** What a week's plan says, in the infinitive: the adviser reads it, the seeker does it. */
export const plan: AdviserSentences['plan'] = {
  tasks: {
    thank: ({ names, count, help, isNoted }) => {
      const what = isNoted ? '' : ` por ${count > 1 ? 'su ayuda' : thankFor[help]}`
      return `dar las gracias a ${names}${what}; dos líneas${count > 1 ? ' a cada persona' : ''}, sin pedir nada`
    },
    hold_talks: ({ names, count }) =>
      count > 1
        ? `tener las charlas con ${names}; antes de un día, dar las gracias a cada persona y cumplir lo prometido`
        : `tener la charla con ${names}; antes de un día, dar las gracias y cumplir lo prometido`,
    keep_appointment: null,
    prepare_appointment: ({ title, isOwnTitle, appointment }) =>
      `prepararse para ${isOwnTitle ? `«${title}»` : `su ${uncapital(title)}`}${readyFor[appointment]}`,
    log_appointment: ({ title }) => `anotar cómo fue y a quién dar las gracias: ${title}`,
    make_introduction: ({ name, other }) => `presentar a ${name} y a ${other}, que ya están de acuerdo`,
    follow_up_introduction: ({ name, other }) => `preguntar a ${name} y a ${other} en qué quedó su encuentro`,
    offer_introduction: ({ name, other }) => `preguntar a ${name} si le gustaría conocer a ${other}`,
    ask_someone_else: ({ name, employer }) =>
      `buscar a una segunda persona en ${employer}, ya que ${name} aún no ha respondido`,
    ask: (asked) => askFor[asked.ask](asked),
    talk: ({ name }) => `conversar con ${name}: preguntar cómo está y no pedir nada`,
    revive: ({ names }) => `escribir unas líneas amables a ${names}, sin pedir nada`,
    send_update: ({ names, hasList }) =>
      hasList
        ? `mandar a ${names} un correo breve: cómo va la búsqueda, la lista de empresas y quién conoce a alguien en una de ellas`
        : `mandar a ${names} un correo breve: cómo va la búsqueda y qué trabajo busca`,
    list_people: ({ listed, isFamilyFar }) => {
      const family = isFamilyFar
        ? ''
        : listed > 0
          ? 'primos y familia política, '
          : 'familia, también primos y familia política, '
      const people = `${family}amistades, vecinos, gente con la que trabajó o estudió`
      return listed > 0
        ? `añadir diez nombres a la lista de personas que conoce: ${people}`
        : `anotar a todas las personas que conoce, veinte nombres para empezar: ${people}`
    },
    list_employers: () => 'anotar diez empresas en las que le gustaría trabajar',
    weigh_offer: () =>
      'leer la oferta dos veces: sueldo, horario, comienzo; anotar qué falta y lo único que habría que pedir',
    answer_offer: ({ employer }) =>
      `pedir a ${employer || 'la empresa'} esa única cosa y preguntar para cuándo necesita la respuesta`,
    set_goal: () => 'decidir qué quiere primero: cuántas entrevistas u ofertas, y para cuándo',
    renew_goal: () => 'elegir otra fecha para la meta, o una meta más cercana',
  },
  followUps: {
    offer_times: ({ names, count }) =>
      `proponer a ${names} dos horarios${count > 1 ? ' por persona' : ''} para una charla de veinte minutos`,
    thank_for_talk: ({ names }) => `dar las gracias a ${names} por la charla y cumplir lo prometido`,
    thank_for_answer: ({ names }) => `dar las gracias a ${names} por contestar y preguntar con quién más hablar`,
    write_to_introduced: ({ names, through }) =>
      names ? `escribir a ${names}, de parte de ${through}` : `escribir a la persona nueva, de parte de ${through}`,
    pursue_lead: ({ through, employers }) =>
      `escribir a ${employers} de parte de ${through}, o presentar su candidatura`,
    thank_interviewer: ({ employers }) =>
      employers
        ? `dar las gracias en dos líneas a quienes hicieron la entrevista en ${employers}`
        : 'dar las gracias en dos líneas a quienes hicieron la entrevista',
    report_back: ({ names, employers }) =>
      employers
        ? `contar a ${names} cómo fue la entrevista en ${employers} y dar las gracias`
        : `contar a ${names} cómo fue la entrevista y dar las gracias`,
    share_offer: ({ names }) => `contar a ${names} que tiene una oferta y dar las gracias`,
    apologize: ({ names }) => `escribir a ${names} unas palabras de disculpa, sin pedir nada`,
    nudge: ({ names }) => `escribir una vez más a ${names}; dos líneas amables`,
  },
  followUpReasons: {
    offer_times: ({ days }) => `Llegó una respuesta ${daysAgo(days)} y está a la espera de otra.`,
    thank: ({ days }) => `La ayuda llegó ${daysAgo(days)}.`,
    thank_for_talk: null,
    thank_for_answer: null,
    write_to_introduced: ({ days }) => `La presentación fue ${daysAgo(days)}.`,
    pursue_lead: ({ days }) => `Se lo contaron ${daysAgo(days)}.`,
    thank_interviewer: ({ days }) => `Tuvo la entrevista ${daysAgo(days)}.`,
    report_back: ({ days }) => `Esta ayuda llevó a la entrevista, que fue ${daysAgo(days)}.`,
    share_offer: ({ days }) => `La oferta llegó ${daysAgo(days)}, y esta ayuda llevó a ella.`,
    make_introduction: null,
    offer_introduction: null,
    follow_up_introduction: ({ days }) => `La presentación se hizo ${daysAgo(days)}.`,
    apologize: null,
    nudge: ({ days }) => `Escribió o llamó ${daysAgo(days)} y aún no hay respuesta.`,
  },
  setbacks: {
    one_line_is_enough: 'Si no salen las palabras: basta una línea.',
    leave_the_door_open: 'Si sigue sin haber respuesta: dejarlo estar, con la puerta abierta.',
    thank_and_let_it_rest: 'Si alguien prefiere que no: dar las gracias y dejarlo estar.',
    find_somebody_through_others: 'Si no encuentra a nadie: preguntar a sus contactos quién conoce a alguien allí.',
    thank_and_ask_whom_else: 'Si la respuesta es no: dar las gracias y preguntar con quién más hablar.',
    offer_another_day: 'Si la otra persona no tiene tiempo: proponer otro día.',
    leave_a_message_without_request: 'Si nadie contesta: dejar un mensaje amable, sin pedir nada.',
    send_it_to_three_people: 'Si parece demasiado: hoy escribir solo a tres personas.',
    ask_somebody_to_come_along: 'Si el paso parece muy grande: pedir compañía a alguien.',
    one_talk_is_enough: 'Si no va bien: basta una buena charla, y después puede irse.',
    do_half_of_it: 'Si hoy es demasiado: hacer la mitad.',
    write_three_names: 'Si no se le ocurre nadie: escribir tres nombres, de su teléfono o de su correo antiguo.',
    choose_a_first_goal: 'Si cuesta decidir: elegir una primera meta para las próximas cuatro semanas.',
    three_lines_are_enough: 'Si no hay tiempo: bastan tres líneas.',
  },
  inChannel: {
    family: ({ count }) =>
      `llamar a ${counted(count, 'familiar', 'familiares', 'm')}: preguntar cómo ${nounFor(count, 'está', 'están')}, contar qué trabajo busca y preguntar a quién ${nounFor(count, 'conoce', 'conocen')}`,
    friends_and_neighbors: ({ count }) =>
      `escribir a ${counted(count, 'persona')} de sus amistades o de su vecindario: cómo le va, qué trabajo busca y a quién ${nounFor(count, 'conoce', 'conocen')}`,
    past_coworkers: ({ count }) =>
      `escribir a ${counted(count, 'persona')} con ${nounFor(count, 'quien', 'quienes')} trabajó antes: preguntar cómo ${nounFor(count, 'le', 'les')} va, contar qué trabajo busca y preguntar con quién más hablar`,
    alumni: ({ count }) =>
      `escribir a ${counted(count, 'persona')} de su escuela y preguntar cómo ${nounFor(count, 'llegó adonde está', 'llegaron adonde están')}`,
    career_center: ({ count }) =>
      `hablar con ${counted(count, 'persona')} en la oficina de empleo de su escuela o cuando la visite una empresa`,
    department: ({ count }) =>
      `preguntar a ${counted(count, 'persona')} de su departamento a quién ${nounFor(count, 'conoce', 'conocen')} en el campo`,
    professional_association: ({ count }) =>
      `hablar con ${counted(count, 'integrante', 'integrantes', 'm')} en una reunión de una asociación de su profesión`,
    nonprofit: ({ count }) =>
      `hacer un voluntariado y hablar con ${counted(count, 'persona')} que también ${nounFor(count, 'ayuda', 'ayudan')} allí`,
    service_club: ({ count }) =>
      `hablar con ${counted(count, 'integrante', 'integrantes', 'm')} en una reunión de un club de servicio`,
    place_of_worship: ({ count }) => `contar a ${counted(count, 'persona')} de su lugar de culto qué trabajo busca`,
    business_function: ({ count }) =>
      `ir a una conferencia o a un encuentro de negocios y preguntar a ${counted(count, 'persona')} por su trabajo`,
    career_fair: ({ count }) =>
      `ir a una feria de empleo y hablar con ${counted(count, 'persona')} antes de entregar un currículum`,
    networking_event: ({ count }) =>
      `ir a un encuentro de networking y preguntar a ${counted(count, 'persona')} por su trabajo`,
    social_event: ({ count }) =>
      `ir a una reunión social, ponerse junto a la comida o a la salida y hablar con ${counted(count, 'persona')}`,
    online_network: ({ count }) =>
      `escribir en internet a ${counted(count, 'persona')} con ${nounFor(count, 'quien', 'quienes')} comparte un contacto y decir qué les une`,
  },
  inOtherChannel: ({ count, channel }) => `contar a ${counted(count, 'persona')} qué trabajo busca (${channel})`,
  onceMore: null,
  withNote: null,
  late: null,
  onDay: null,
  atTime: null,
  whenSeated: ({ when, task }) => `El ${when}, en un rato de calma: ${task}.`,
  whenOccasion: null,
  priority: 'Si solo se hace una cosa, que sea esta.',
  focuses: {
    search: null,
    answers: 'Mejor no escribir a nadie más hasta haber hablado con estas personas.',
    interviews: 'Mejor no pedir otra recomendación hasta saber qué falla.',
    wind_down: null,
  },
  more: null,
  duration: null,
  nothing: 'Esta semana no hay nada que hacer para la búsqueda. Descansar también cuenta.',
  otherHours: 'Las demás horas son para las respuestas.',
}
