import type { HabitCode } from '../../../diagnosis/habit-table.ts'
import type { AdviserSentences } from '../../adviser-sentences.ts'
import { outcomes } from '../funnel.ts'
import { about, daysAgo, nounFor, number, plural, roughly, roughlyOf } from '../numbers.ts'
import { plan as seekersPlan } from '../plan.ts'
import { everyone, nameOf, referralsOf, weeksOf } from '../reasons.ts'
import { helps } from '../relationships.ts'
import { plan } from './plan.ts'

/** Why something was concluded, one sentence per reason. */
export const reasons: AdviserSentences['reasons'] = {
  channel_untried: null,
  channel_yield: null,
  channel_exhausted: ({ channel, label, approached, referred }) =>
    approached === 0
      ? `${nameOf(channel, label)}: no queda allí nadie a quien preguntar.`
      : `${nameOf(channel, label)}: ya preguntó a ${everyone(approached)} de su lista (${referralsOf(referred)}). Conviene mantener el contacto y dedicar las horas nuevas a lugares donde conozca a otras personas.`,
  channel_needs_belonging: null,
  channel_asks_comfort: ({ channel, label, asked, comfort }) =>
    `${nameOf(channel, label)}: pide más soltura con personas nuevas (${asked} de 5) de la que dijo tener (${comfort} de 5).`,
  channel_far_away: ({ channel, label }) =>
    `${nameOf(channel, label)}: lejos, según dijo; conviene empezar por gente de cerca.`,
  channel_takes_time: ({ channel, label, hours, perWeek }) =>
    `${nameOf(channel, label)}: llegar allí a una persona lleva ${roughlyOf(hours, 'hora')}; tiene ${plural(perWeek, 'hora')} por semana. Se puede repartir en varias semanas.`,
  channel_by_guest_visit: ({ channel, label }) =>
    `${nameOf(channel, label)}: quien no es miembro puede preguntar si se admiten visitas.`,
  channel_past_unknown: ({ channel, label }) =>
    `${nameOf(channel, label)}: funciona con personas con las que comparte un pasado; primero hay que averiguar quiénes son.`,
  channel_waits: ({ channel, label, count }) =>
    `${nameOf(channel, label)}: vale la pena probar más adelante. No conviene probar más de ${plural(count, 'lugar nuevo', 'lugares nuevos')} a la vez, para que allí la gente recuerde su cara.`,
  channel_unsettled: ({ channel, label, approaches }) =>
    approaches === 0
      ? `${nameOf(channel, label)}: es pronto para saberlo; aún pueden llegar respuestas.`
      : `${nameOf(channel, label)}: es pronto para saberlo; ${plural(approaches, 'intento')} más ${nounFor(approaches, 'mostraría', 'mostrarían')} si vale la pena.`,
  hours_expected: null,
  hours_limited_by_people: null,
  pace_too_low: ({ perWeek, neededPerWeek }) =>
    `Se dirige a ${roughlyOf(perWeek, 'persona')} por semana; su meta necesita ${roughly(neededPerWeek)}.`,
  pace_sufficient: ({ perWeek, neededPerWeek }) =>
    `Se dirige a ${roughlyOf(perWeek, 'persona')} por semana, y su meta necesita ${roughly(neededPerWeek)}.`,
  pace_at_usual_rates: ({ perWeek, neededPerWeek }) =>
    `Se dirige a ${roughlyOf(perWeek, 'persona')} por semana; su meta necesitaría ${roughly(neededPerWeek)} aunque cada paso fuera como suele ir.`,
  goal_chance: ({ probability, count, outcome, weeks }) =>
    weeks <= 0
      ? 'La fecha de su meta ya pasó; conviene elegir otra.'
      : `Al ritmo de hoy, la posibilidad de lograr ${outcomes[outcome]({ count })} en ${weeksOf(weeks)} es de ${about(probability)}.`,
  goal_missing: () => 'Aún no tiene una meta: ¿cuántas entrevistas u ofertas, y para cuándo?',
  forecast_from_pace: ({ perWeek, outcome, approachesPerOutcome }) =>
    `Se dirige a ${roughlyOf(perWeek, 'persona')} por semana; para lograr ${outcomes[outcome]({ count: 1 })} hay que llegar a ${roughlyOf(approachesPerOutcome, 'persona')}.`,
  open_approaches_counted: ({ expected }) =>
    `De ellas, ${roughly(expected)} ${nounFor(expected, 'puede', 'pueden')} llegar todavía a tiempo de personas a las que ya se dirigió.`,
  step_below_reference: null,
  step_at_reference: null,
  answers_pending: null,
  interviews_without_offer: ({ interviews, offers, reference }) =>
    offers === 0
      ? `Tuvo ${plural(interviews, 'entrevista')} sin oferta. Unas 5 entrevistas suelen traer una; más de ${number(reference)} sin ninguna es poco común.`
      : `Tuvo ${plural(interviews, 'entrevista')} y ${plural(offers, 'oferta')}. Unas 5 entrevistas suelen traer una.`,
  applications_without_interview: null,
  asked_too_early: null,
  help_not_thanked: ({ owed, helped, oldestDays }) =>
    `De ${plural(helped, 'favor', 'favores')} que recibió, ${number(owed)} ${nounFor(owed, 'espera', 'esperan')} su agradecimiento; el más antiguo lleva ${plural(oldestDays, 'día')} de retraso.`,
  ties_lapsed: ({ lapsed, known }) =>
    `De ${plural(known, 'persona que conoce', 'personas que conoce')}, ${number(lapsed)} ${nounFor(lapsed, 'lleva', 'llevan')} demasiado tiempo sin noticias suyas.`,
  took_more_than_gave: ({ given, received, days }) =>
    `En ${plural(days, 'día')} recibió ${plural(received, 'favor', 'favores')} y dio ${number(given)}.`,
  gave_as_much: ({ given, received, days }) =>
    `En ${plural(days, 'día')} dio ${plural(given, 'favor', 'favores')} y recibió ${number(received)}.`,
  no_update_sent: ({ days, contacts }) =>
    `${plural(contacts, 'persona cercana', 'personas cercanas')} no ${nounFor(contacts, 'ha', 'han')} tenido noticias suyas en ${plural(days, 'día')}.`,
  would_change_passes: null,
  would_change_turns: ({ habit, turns }) => `Esto cambiaría con ${plural(turns, ...turnsOf[habit])}.`,
  would_change_pace: ({ perWeek, weeks }) =>
    `Esto cambiaría si se dirigiera a ${plural(perWeek, 'persona')} por semana durante ${weeksOf(weeks)}.`,
  would_change_referral: null,
  would_change_offers: null,
  would_change_interviews: null,
  network_small: ({ contacts, reference }) =>
    `Su lista tiene ${plural(contacts, 'contacto')}; una búsqueda que funciona tiene ${number(reference)} o más.`,
  one_kind_of_channel: ({ channels }) =>
    `Donde ha probado (${plural(channels, 'tipo de lugar', 'tipos de lugares')}) solo hay personas muy cercanas o del todo desconocidas.`,
  many_channels: ({ channels }) => `Busca contactos en ${plural(channels, 'tipo de lugar', 'tipos de lugares')}.`,
  coworkers_known: ({ contacts }) =>
    `Conoce a ${plural(contacts, 'persona con quien trabajó', 'personas con quienes trabajó')}.`,
  trusted_ties: ({ contacts }) =>
    `${plural(contacts, 'persona')} le ${nounFor(contacts, 'tiene', 'tienen')} confianza suficiente para hablar de trabajo, y hay contacto.`,
  dormant_ties: ({ contacts }) => `Podría retomar ${plural(contacts, 'relación antigua', 'relaciones antiguas')}.`,
  people_not_asked: ({ contacts }) => `Aún no ha preguntado a ${plural(contacts, 'persona')} que conoce.`,
  untried_channels: ({ channels }) =>
    `Tiene abiertos y sin probar ${plural(channels, 'tipo de lugar', 'tipos de lugares')}.`,
  comfort_low: ({ comfort }) =>
    `Puso su soltura con personas nuevas en ${comfort} de 5. A la mayoría le resulta más fácil de lo que espera.`,
  time_left_short: ({ weeks }) =>
    `Solo ${nounFor(Math.round(weeks), 'queda', 'quedan')} ${weeksOf(weeks)} hasta su meta.`,
  time_left: null,
  help_thanked: ({ helped }) =>
    helped === 1
      ? 'Ha dado las gracias por el favor que recibió.'
      : `Ha dado las gracias por los ${plural(helped, 'favor', 'favores')} que recibió.`,
  ties_warm: ({ warm, known }) => `Está en contacto con ${number(warm)} de ${plural(known, 'persona')}.`,
  network_large: ({ contacts, reference }) =>
    `Conoce a ${plural(contacts, 'persona')}; una búsqueda que funciona reúne ${number(reference)} o más.`,
  hours_planned: ({ hours, reference }) =>
    `Puede dedicar ${plural(hours, 'hora')} por semana; quienes buscan empleo dedican unas ${number(reference)} de media.`,
  ready_for_business: ({ contacts }) =>
    `Con ${plural(contacts, 'persona')} hay confianza y aún no ha hablado de trabajo.`,
  well_placed: ({ contacts }) =>
    `Conoce a ${plural(contacts, 'persona')} que ${nounFor(contacts, 'dirige a otras o decide', 'dirigen a otras o deciden')} a quién se contrata.`,
  circles_asked: ({ channels }) =>
    `En ${plural(channels, 'tipo de lugar', 'tipos de lugares')} ya preguntó a todas las personas de su lista.`,
  one_source: null,
  market_openings: null,
  market_trend: null,
  market_competition: null,
  rate_of_step: null,
  need_meets_offer: null,
  thanks_owed: ({ help, ageDays }) => `Recibió ${helps[help]} ${daysAgo(ageDays)} y aún falta dar las gracias.`,
  approach_unanswered: ({ days }) => `Escribió o llamó ${daysAgo(days)} y aún no hay respuesta.`,
  follow_up_due_since: ({ followUp, days }) =>
    (plan.followUpReasons[followUp] ?? seekersPlan.followUpReasons[followUp])({ days }),
  employer_motivation: ({ motivation }) => `Cuánto le gustaría trabajar allí: ${number(motivation)} de 5.`,
  employer_insiders: ({ contacts }) =>
    `Conoce a ${plural(contacts, 'persona')} que ${nounFor(contacts, 'trabaja', 'trabajan')} allí.`,
  employer_connectors: ({ contacts }) =>
    `${plural(contacts, 'persona')} que conoce ${nounFor(contacts, 'puede', 'pueden')} llevar hasta alguien de allí.`,
  employer_nobody_known: () => 'Todavía no conoce a nadie allí. Conviene preguntar a su gente quién conoce a alguien.',
  employer_posting: () => 'Hay una vacante que encaja.',
  introduced_to_insider: ({ contacts }) =>
    `Le presentó a ${plural(contacts, 'persona')} que ${nounFor(contacts, 'trabaja', 'trabajan')} allí.`,
  opened_doors_there: ({ count }) =>
    count === 1 ? 'Ya le abrió una puerta allí.' : `Ya le abrió puertas allí ${plural(count, 'vez', 'veces')}.`,
  told_of_employer: ({ count }) =>
    count === 1 ? 'Le habló una vez de esta empresa.' : `Le habló ${plural(count, 'vez', 'veces')} de esta empresa.`,
  introduction_agreed: null,
  introduction_made: ({ days }) => `Hizo la presentación ${daysAgo(days)}.`,
  contact_due: null,
  tie_silent: null,
  trusted_not_asked: () => 'Hay confianza y aún no ha preguntado. La mayoría ayuda con más gusto de lo que se cree.',
  trusted_asked_before: () => 'Hay confianza y ha pasado un mes desde la última vez que preguntó.',
  appointment_ahead: null,
  appointment_over: null,
  offer_open: () => 'Una oferta espera su respuesta.',
  list_helps_others: () => 'La gente puede decir a quién conoce cuando sabe qué empresas le gustan.',
  events_felt: ({ events, predicted, felt }) =>
    `En ${plural(events, 'evento')} esperaba una soltura de ${number(predicted)} de 5 y fue de ${number(felt)}.`,
  events_feel_better: () =>
    'A la mayoría de las personas reservadas estas reuniones les resultan más agradables de lo que esperaban. Una nota de cómo fue lo dirá.',
  self_reported: ({ text }) => (text ? `Dijo: «${text}»` : 'Lo dijo la propia persona.'),
}

/** A good turn of each habit, once and more often. */
const turnsOf: Readonly<Record<HabitCode, readonly [one: string, many: string]>> = {
  premature_asks: ['petición más hecha con confianza', 'peticiones más hechas con confianza'],
  unthanked_help: ['favor más por el que dé las gracias', 'favores más por los que dé las gracias'],
  one_way_taking: ['favor más de su parte', 'favores más de su parte'],
  lapsed_upkeep: ['relación más retomada', 'relaciones más retomadas'],
  no_updates: ['persona más que sepa cómo va la búsqueda', 'personas más que sepan cómo va la búsqueda'],
}
