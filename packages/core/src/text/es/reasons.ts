import type { HabitCode } from '../../diagnosis/habit-table.ts'
import { capital } from '../letter-case.ts'
import type { Sentences } from '../sentences.ts'
import { outcomes, tries } from './funnel.ts'
import { about, daysAgo, nounFor, number, percent, plural, range, roughly, roughlyOf } from './numbers.ts'
import { plan } from './plan.ts'
import { helps } from './relationships.ts'

/** Why something was concluded, one sentence per reason. */
export const reasons: Sentences['reasons'] = {
  channel_untried: ({ channel, label, expectedPerTenHours }) =>
    `${nameOf(channel, label)}: aún sin probar; diez horas allí pueden traer ${roughlyOf(expectedPerTenHours, 'recomendación', 'recomendaciones')}.`,
  channel_yield: ({ channel, label, approached, referred, expectedPerTenHours, low, high }) =>
    `${nameOf(channel, label)}: de ${plural(approached, 'intento')} ${brought(referred)}; ${tenHours(expectedPerTenHours, low, high)}.`,
  channel_exhausted: ({ channel, label, approached, referred }) =>
    approached === 0
      ? `${nameOf(channel, label)}: no queda allí nadie a quien preguntar.`
      : `${nameOf(channel, label)}: ya preguntaste a ${everyone(approached)} de tu lista (${referralsOf(referred)}). Mantén el contacto y dedica las horas nuevas a lugares donde conozcas a otras personas.`,
  channel_needs_belonging: ({ channel, label }) => `${nameOf(channel, label)}: para quienes ya forman parte.`,
  channel_asks_comfort: ({ channel, label, asked, comfort }) =>
    `${nameOf(channel, label)}: pide más soltura con personas nuevas (${asked} de 5) de la que dijiste tener (${comfort} de 5).`,
  channel_far_away: ({ channel, label }) =>
    `${nameOf(channel, label)}: lejos, según dijiste; empieza por gente de cerca.`,
  channel_takes_time: ({ channel, label, hours, perWeek }) =>
    `${nameOf(channel, label)}: llegar allí a una persona lleva ${roughlyOf(hours, 'hora')}; tienes ${plural(perWeek, 'hora')} por semana. Repártelo en varias semanas.`,
  channel_by_guest_visit: ({ channel, label }) =>
    `${nameOf(channel, label)}: si no eres miembro, pregunta si puedes ir de visita.`,
  channel_past_unknown: ({ channel, label }) =>
    `${nameOf(channel, label)}: funciona con personas con las que compartes un pasado; averigua primero quiénes son.`,
  channel_waits: ({ channel, label, count }) =>
    `${nameOf(channel, label)}: vale la pena probar más adelante. No pruebes más de ${plural(count, 'lugar nuevo', 'lugares nuevos')} a la vez, para que allí te vean más de una vez.`,
  channel_unsettled: ({ channel, label, approaches }) =>
    approaches === 0
      ? `${nameOf(channel, label)}: es pronto para saberlo; espera las respuestas que aún pueden llegar.`
      : `${nameOf(channel, label)}: es pronto para saberlo; ${plural(approaches, 'intento')} más ${nounFor(approaches, 'mostraría', 'mostrarían')} si vale la pena.`,
  hours_expected: ({ channel, label, expectedPerTenHours }) =>
    `${nameOf(channel, label)}: diez horas allí pueden traer ${roughlyOf(expectedPerTenHours, 'recomendación', 'recomendaciones')}.`,
  hours_limited_by_people: ({ channel, label, contacts }) =>
    `${nameOf(channel, label)}: solo ${nounFor(contacts, 'queda', 'quedan')} ${plural(contacts, 'persona')} por preguntar.`,
  pace_too_low: ({ perWeek, neededPerWeek }) =>
    `Te diriges a ${roughlyOf(perWeek, 'persona')} por semana; tu meta necesita ${roughly(neededPerWeek)}.`,
  pace_sufficient: ({ perWeek, neededPerWeek }) =>
    `Te diriges a ${roughlyOf(perWeek, 'persona')} por semana, y tu meta necesita ${roughly(neededPerWeek)}.`,
  pace_at_usual_rates: ({ perWeek, neededPerWeek }) =>
    `Te diriges a ${roughlyOf(perWeek, 'persona')} por semana; tu meta necesitaría ${roughly(neededPerWeek)} aunque cada paso fuera como suele ir.`,
  goal_chance: ({ probability, count, outcome, weeks }) =>
    weeks <= 0
      ? 'La fecha de tu meta ya pasó; ponte una nueva.'
      : `Al ritmo de hoy, la posibilidad de lograr ${outcomes[outcome]({ count })} en ${weeksOf(weeks)} es de ${about(probability)}.`,
  goal_missing: () => 'Aún no tienes una meta: ¿cuántas entrevistas u ofertas, y para cuándo?',
  forecast_from_pace: ({ perWeek, outcome, approachesPerOutcome }) =>
    `Te diriges a ${roughlyOf(perWeek, 'persona')} por semana; para lograr ${outcomes[outcome]({ count: 1 })} hay que llegar a ${roughlyOf(approachesPerOutcome, 'persona')}.`,
  open_approaches_counted: ({ expected }) =>
    `De ellas, ${roughly(expected)} ${nounFor(expected, 'puede', 'pueden')} llegar todavía a tiempo de personas a las que ya te dirigiste.`,
  step_below_reference: ({ step, successes, trials, mean, reference }) =>
    `${ledOn(tries[step]({ count: trials }), successes)}. Lo estimamos en ${about(mean)}; lo habitual es el ${percent(reference)}.`,
  step_at_reference: ({ step, successes, trials, mean, reference }) =>
    trials === 0
      ? `Todavía no hay datos; lo habitual es el ${percent(reference)}.`
      : `${ledOn(tries[step]({ count: trials }), successes)}. Lo estimamos en ${about(mean)}; lo habitual es el ${percent(reference)}.`,
  answers_pending: ({ pending }) =>
    `${nounFor(pending, 'Puede', 'Pueden')} llegar todavía ${roughlyOf(pending, 'respuesta')}.`,
  interviews_without_offer: ({ interviews, offers, reference }) =>
    offers === 0
      ? `Tuviste ${plural(interviews, 'entrevista')} sin oferta. Unas 5 entrevistas suelen traer una; más de ${number(reference)} sin ninguna es poco común.`
      : `Tuviste ${plural(interviews, 'entrevista')} y ${plural(offers, 'oferta')}. Unas 5 entrevistas suelen traer una.`,
  applications_without_interview: ({ applications, interviews, reference }) =>
    `${plural(applications, 'solicitud', 'solicitudes')} ${nounFor(applications, 'trajo', 'trajeron')} ${plural(interviews, 'entrevista')}; lo habitual es una de cada ${number(reference)}.`,
  asked_too_early: ({ premature, asks }) =>
    `De ${plural(asks, 'petición', 'peticiones')} de empleo, recomendación o presentación, ${number(premature)} ${nounFor(premature, 'llegó', 'llegaron')} antes de que creciera la confianza.`,
  help_not_thanked: ({ owed, helped, oldestDays }) =>
    `De ${plural(helped, 'favor', 'favores')} que recibiste, ${number(owed)} ${nounFor(owed, 'espera', 'esperan')} tu agradecimiento; el más antiguo lleva ${plural(oldestDays, 'día')} de retraso.`,
  ties_lapsed: ({ lapsed, known }) =>
    `De ${plural(known, 'persona que conoces', 'personas que conoces')}, ${number(lapsed)} ${nounFor(lapsed, 'lleva', 'llevan')} demasiado tiempo sin saber de ti.`,
  took_more_than_gave: ({ given, received, days }) =>
    `En ${plural(days, 'día')} recibiste ${plural(received, 'favor', 'favores')} y diste ${number(given)}.`,
  gave_as_much: ({ given, received, days }) =>
    `En ${plural(days, 'día')} diste ${plural(given, 'favor', 'favores')} y recibiste ${number(received)}.`,
  no_update_sent: ({ days, contacts }) =>
    `${plural(contacts, 'persona cercana', 'personas cercanas')} no ${nounFor(contacts, 'ha', 'han')} sabido nada de ti en ${plural(days, 'día')}.`,
  would_change_passes: ({ step, passes }) =>
    `Esto cambiaría si ${tries[step]({ count: passes })} más ${nounFor(passes, 'llevara', 'llevaran')} al paso siguiente.`,
  would_change_turns: ({ habit, turns }) => `Esto cambiaría con ${goodTurns(habit, turns)}.`,
  would_change_pace: ({ perWeek, weeks }) =>
    `Esto cambiaría si te dirigieras a ${plural(perWeek, 'persona')} por semana durante ${weeksOf(weeks)}.`,
  would_change_referral: ({ channel, label }) => `${nameOf(channel, label)}: una recomendación de allí cambiaría esto.`,
  would_change_offers: ({ offers }) => `Esto cambiaría con ${plural(offers, 'oferta')} de las próximas entrevistas.`,
  would_change_interviews: ({ interviews }) =>
    `Esto cambiaría con ${plural(interviews, 'entrevista')} de las próximas solicitudes.`,
  network_small: ({ contacts, reference }) =>
    `Tu lista tiene ${plural(contacts, 'contacto')}; una búsqueda que funciona tiene ${number(reference)} o más.`,
  one_kind_of_channel: ({ channels }) =>
    `Donde has probado (${plural(channels, 'tipo de lugar', 'tipos de lugares')}) solo hay personas muy cercanas o del todo desconocidas.`,
  many_channels: ({ channels }) => `Buscas contactos en ${plural(channels, 'tipo de lugar', 'tipos de lugares')}.`,
  coworkers_known: ({ contacts }) =>
    `Conoces a ${plural(contacts, 'persona con quien trabajaste', 'personas con quienes trabajaste')}.`,
  trusted_ties: ({ contacts }) =>
    `${plural(contacts, 'persona')} ${nounFor(contacts, 'confía', 'confían')} en ti lo bastante para hablar de trabajo, y hay contacto.`,
  dormant_ties: ({ contacts }) => `Podrías retomar ${plural(contacts, 'relación antigua', 'relaciones antiguas')}.`,
  people_not_asked: ({ contacts }) => `Aún no has preguntado a ${plural(contacts, 'persona')} que conoces.`,
  untried_channels: ({ channels }) =>
    `Tienes abiertos y sin probar ${plural(channels, 'tipo de lugar', 'tipos de lugares')}.`,
  comfort_low: ({ comfort }) =>
    `Pusiste tu soltura con personas nuevas en ${comfort} de 5. A la mayoría le resulta más fácil de lo que espera.`,
  time_left_short: ({ weeks }) =>
    `Solo ${nounFor(Math.round(weeks), 'queda', 'quedan')} ${weeksOf(weeks)} hasta tu meta.`,
  time_left: ({ weeks }) =>
    `${nounFor(Math.round(weeks), 'Queda', 'Quedan')} ${weeksOf(weeks)}: tiempo suficiente para que crezca la confianza.`,
  help_thanked: ({ helped }) =>
    helped === 1
      ? 'Has dado las gracias por el favor que recibiste.'
      : `Has dado las gracias por los ${plural(helped, 'favor', 'favores')} que recibiste.`,
  ties_warm: ({ warm, known }) => `Estás en contacto con ${number(warm)} de ${plural(known, 'persona')}.`,
  network_large: ({ contacts, reference }) =>
    `Conoces a ${plural(contacts, 'persona')}; una búsqueda que funciona reúne ${number(reference)} o más.`,
  hours_planned: ({ hours, reference }) =>
    `Puedes dedicar ${plural(hours, 'hora')} por semana; quienes buscan empleo dedican unas ${number(reference)} de media.`,
  ready_for_business: ({ contacts }) =>
    `Con ${plural(contacts, 'persona')} hay confianza y aún no has hablado de trabajo.`,
  well_placed: ({ contacts }) =>
    `Conoces a ${plural(contacts, 'persona')} que ${nounFor(contacts, 'dirige a otras o decide', 'dirigen a otras o deciden')} a quién se contrata.`,
  circles_asked: ({ channels }) =>
    `En ${plural(channels, 'tipo de lugar', 'tipos de lugares')} ya preguntaste a todas las personas de tu lista.`,
  one_source: ({ referrals, ofOne }) =>
    `De ${plural(referrals, 'recomendación', 'recomendaciones')}, ${number(ofOne)} ${nounFor(ofOne, 'vino', 'vinieron')} de una sola persona.`,
  market_openings: ({ openings, region, occupation, source }) =>
    `Hay ${plural(openings, 'vacante')}${placeOf(region, occupation)} (${source}).`,
  market_trend: ({ openings, before, region, occupation, source }) =>
    `Hay ${plural(openings, 'vacante')}${placeOf(region, occupation)}; tres meses antes había ${number(before)} (${source}).`,
  market_competition: ({ jobSeekers, openings, perOpening, region, occupation, source }) =>
    `${plural(jobSeekers, 'persona')} ${nounFor(jobSeekers, 'busca', 'buscan')} ${plural(openings, 'vacante')}${placeOf(region, occupation)}, ${number(perOpening)} por cada una (${source}).`,
  rate_of_step: ({ step, trials, mean, low, high, reference }) =>
    `De ${tries[step]({ count: trials })} estimamos ${about(mean)}, lo más probable entre el ${percent(low)} y el ${percent(high)}; lo habitual es el ${percent(reference)}.`,
  need_meets_offer: ({ tag }) => `Una persona necesita lo que la otra ofrece: ${tag}.`,
  thanks_owed: ({ help, ageDays }) => `Recibiste ${helps[help]} ${daysAgo(ageDays)} y aún falta dar las gracias.`,
  approach_unanswered: ({ days }) => `Escribiste o llamaste ${daysAgo(days)} y aún no hay respuesta.`,
  follow_up_due_since: ({ followUp, days }) => plan.followUpReasons[followUp]({ days }),
  employer_motivation: ({ motivation }) => `Cuánto te gustaría trabajar allí: ${number(motivation)} de 5.`,
  employer_insiders: ({ contacts }) =>
    `Conoces a ${plural(contacts, 'persona')} que ${nounFor(contacts, 'trabaja', 'trabajan')} allí.`,
  employer_connectors: ({ contacts }) =>
    `${plural(contacts, 'persona')} que conoces ${nounFor(contacts, 'puede', 'pueden')} llevarte hasta alguien de allí.`,
  employer_nobody_known: () => 'Todavía no conoces a nadie allí. Pregunta a tu gente quién conoce a alguien.',
  employer_posting: () => 'Hay una vacante que encaja contigo.',
  introduced_to_insider: ({ contacts }) =>
    `Te presentó a ${plural(contacts, 'persona')} que ${nounFor(contacts, 'trabaja', 'trabajan')} allí.`,
  opened_doors_there: ({ count }) =>
    count === 1 ? 'Ya te abrió una puerta allí.' : `Ya te abrió puertas allí ${plural(count, 'vez', 'veces')}.`,
  told_of_employer: ({ count }) =>
    count === 1 ? 'Te habló una vez de esta empresa.' : `Te habló ${plural(count, 'vez', 'veces')} de esta empresa.`,
  introduction_agreed: () => 'Las dos personas han aceptado la presentación.',
  introduction_made: ({ days }) => `Hiciste la presentación ${daysAgo(days)}.`,
  contact_due: ({ overdueDays }) =>
    overdueDays > 0
      ? `Hace tiempo que no hay contacto: ${plural(overdueDays, 'día')} de retraso.`
      : 'Es hora de volver a escribir o llamar.',
  tie_silent: ({ years }) =>
    `Hace ${plural(Math.round(years), 'año')} que no hay contacto. Las relaciones antiguas ayudan tanto como las nuevas.`,
  trusted_not_asked: () => 'Hay confianza y aún no has preguntado. La mayoría ayuda con más gusto de lo que crees.',
  trusted_asked_before: () => 'Hay confianza y ha pasado un mes desde la última vez que preguntaste.',
  appointment_ahead: () => 'Ya está acordado.',
  appointment_over: () => 'Ya pasó, y aún no está anotado qué resultó.',
  offer_open: () => 'Una oferta espera tu respuesta.',
  list_helps_others: () => 'La gente puede decir a quién conoce cuando sabe dónde te gustaría trabajar.',
  events_felt: ({ events, predicted, felt }) =>
    `En ${plural(events, 'evento')} esperabas una soltura de ${number(predicted)} de 5 y fue de ${number(felt)}.`,
  events_feel_better: () =>
    'A la mayoría de las personas reservadas estas reuniones les resultan más agradables de lo que esperaban. Anota cómo fue para ti.',
  self_reported: ({ text }) => (text ? `Dijiste: «${text}»` : 'Lo dijiste tú.'),
}

/** A good turn of each habit, once and more often. */
const turnsOf: Readonly<Record<HabitCode, readonly [one: string, many: string]>> = {
  premature_asks: ['petición más hecha con confianza', 'peticiones más hechas con confianza'],
  unthanked_help: ['favor más por el que des las gracias', 'favores más por los que des las gracias'],
  one_way_taking: ['favor más de tu parte', 'favores más de tu parte'],
  lapsed_upkeep: ['relación más retomada', 'relaciones más retomadas'],
  no_updates: ['persona más que sepa cómo va tu búsqueda', 'personas más que sepan cómo va tu búsqueda'],
}

function goodTurns(habit: HabitCode, count: number): string {
  return plural(count, ...turnsOf[habit])
}

/** Whole weeks with their noun. */
export function weeksOf(weeks: number): string {
  return plural(Math.round(weeks), 'semana')
}

/** A channel's name at the beginning of a sentence. */
export function nameOf(channel: string, label: string): string {
  return capital(label || channel)
}

/** All of so many people. */
export function everyone(people: number): string {
  return people === 1 ? 'la única persona' : `todas las personas (${number(people)})`
}

/** So many referrals, none in words. */
export function referralsOf(count: number): string {
  return count === 0 ? 'ninguna recomendación' : plural(count, 'recomendación', 'recomendaciones')
}

function brought(referrals: number): string {
  if (referrals === 0) return 'no salió ninguna recomendación'
  return `${nounFor(referrals, 'salió', 'salieron')} ${referralsOf(referrals)}`
}

function ledOn(tried: string, successes: number): string {
  if (successes === 0) return `De ${tried} no salió ningún paso más`
  return `De ${tried}, ${number(successes)} ${nounFor(successes, 'llevó', 'llevaron')} al paso siguiente`
}

/** What ten more hours are expected to bring. */
function tenHours(expected: number, low: number, high: number): string {
  if (high < 0.05) return 'diez horas más allí no traerían casi nada'
  return `diez horas allí traen ${roughly(expected)}, lo más probable ${range(low, high)}`
}

/** What market figures are about. */
function placeOf(region: string, occupation: string): string {
  return `${occupation.trim() && ` de ${occupation}`}${region.trim() && ` en ${region}`}`
}
