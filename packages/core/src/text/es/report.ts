import { quarters } from '../quarters.ts'
import type { ReportSentences } from '../report-sentences.ts'
import { capital, nounFor, number, percent, plural, roughlyOf, sure } from './numbers.ts'

/** What the report of a review says. */
export const report: ReportSentences = {
  title: 'Informe sobre tu red de contactos',
  writtenOn: ({ day, role }) => (role ? `A ${day}, para tu búsqueda: ${role}.` : `A ${day}.`),
  whereYouStand: 'Dónde estás',
  why: 'Por qué es así',
  thisWeek: 'Qué hacer esta semana',
  swot: 'Fortalezas, debilidades, oportunidades y amenazas',
  box: ({ box, factors }) => `${box}: ${factors}.`,
  where: 'Dónde buscar contactos',
  people: 'A quién dar las gracias y con quién seguir en contacto',
  whatWouldChange: 'Qué cambiaría esta respuesta',
  howSure: '¿Qué tan seguro es esto?',
  goal: ({ count, outcome, achieved, weeks, day }) =>
    `Tu meta: ${outcome} antes del ${day}${weeks > 0 ? `, dentro de ${plural(weeks, 'semana')}` : ''}. Logrado hasta ahora: ${number(achieved)} de ${number(count)}.`,
  peopleAsked: ({ asked, talked }) =>
    `Preguntaste a ${plural(asked, 'persona')} y hablaste con ${talked > 0 ? number(talked) : 'ninguna todavía'}.`,
  passedOn: ({ talked, passedOn }) =>
    passedOn > 0
      ? `${number(passedOn)} te ${nounFor(passedOn, 'puso', 'pusieron')} en contacto con otra persona o te ${nounFor(passedOn, 'habló', 'hablaron')} de un empleo.`
      : talked > 0
        ? 'Nadie te ha puesto todavía en contacto con otra persona.'
        : '',
  resumes: ({ resumes }) => `Repartiste ${plural(resumes, 'currículum')}.`,
  outcomes: ({ interviews, offers }) =>
    `Has tenido ${plural(interviews, 'entrevista')} y ${offers > 0 ? plural(offers, 'oferta') : 'ninguna oferta todavía'}.`,
  ownWords: ({ text }) => `«${text}»`,
  noApproaches: 'Todavía no has anotado ningún acercamiento, así que hay poco en que basarse.',
  onTrack: 'Vas por buen camino. Mantén tu ritmo.',
  goalMet: 'Has alcanzado tu meta. ¡Felicidades!',
  moveHours: ({ hours, probability }) =>
    `Con ${roughlyOf(hours, 'hora')} por semana, no más que ahora pero en los lugares de abajo, esa posibilidad sería ${ofShare(probability)}.`,
  moreHours: ({ hours, probability }) =>
    `Con ${roughlyOf(hours, 'hora')} por semana en total, en los lugares de abajo, esa posibilidad sería ${ofShare(probability)}.`,
  outOfReach: ({ hours, probability }) =>
    `Incluso con ${roughlyOf(hours, 'hora')} por semana en total, en los lugares de abajo, esa posibilidad sería solo ${ofShare(probability)}. Lleva más tiempo del que queda, y eso no dice nada en tu contra.`,
  noHoursLeft: 'Por ahora no tienes horas para esto, así que la meta tendrá que esperar.',
  feasible: ({ outcome }) => `Para la fecha de tu meta, ${outcome} sería realista.`,
  feasibleBy: ({ day }) => `Con esas horas, una fecha realista sería el ${day}.`,
  cause: ({ text, likelihood, probability }) => `**${text}** Es ${likelihood} (${sure(probability)}).`,
  seePlaces: 'Lo que trajo cada lugar está en «Dónde buscar contactos».',
  noCause: 'Hasta ahora no vemos nada que te frene.',
  thank: ({ name, help, overdueDays }) =>
    `Da las gracias a ${name} por ${help}.${overdueDays > 0 ? ` Aún no es tarde, aunque ${nounFor(overdueDays, 'haya', 'hayan')} pasado ${plural(overdueDays, 'día')}.` : ''}`,
  thankMore: ({ count }) =>
    `Después, da las gracias a ${plural(count, 'persona más', 'personas más')} que te ${nounFor(count, 'ayudó', 'ayudaron')}.`,
  getStarted: 'Anota a quién te acercas y quién responde. Dos semanas de notas dicen mucho.',
  answer: ({ text, probability }) =>
    `**${text}** La posibilidad de que otros lugares traigan más por hora: ${sure(probability)}.`,
  stay: ({ text, probability }) =>
    `**${text}** La posibilidad de que una hora allí traiga tanto como en otros lugares, o casi: ${sure(probability)}.`,
  start: ({ channel, why }) => `**${capital(channel)}:** empieza aquí. ${why}`,
  asked: ({ places }) =>
    `${capital(places)}: ya preguntaste a todas las personas de tu lista. Mantén el contacto y dedica las horas nuevas a lugares donde conozcas a otras personas.`,
  tellMore: ({ count }) =>
    count === 0
      ? 'Espera las respuestas que aún pueden llegar antes de juzgarlo.'
      : `${plural(count, 'acercamiento')} más ${shows(count)} si vale la pena.`,
  later: ({ places }) =>
    `${capital(places)}: vale la pena probar más adelante. Más lugares nuevos a la vez serían demasiados.`,
  hours: ({ hours, places }) =>
    `Si das ${quarters(hours)} ${nounFor(hours, 'hora')} por semana a estos lugares: ${places}.`,
  hoursFor: ({ hours, channel }) => `${quarters(hours)} para ${channel}`,
  group: ({ verdict, places }) => `${capital(places)}: ${verdict}`,
  due: ({ names, advice }) => `**${names}:** ${advice}`,
  dueMore: ({ count }) =>
    `Y ${plural(count, 'persona más', 'personas más')} con quien retomar el contacto cuando tengas tiempo.`,
  nobodyDue: 'Nadie espera noticias tuyas. Bien cuidado.',
  settles: {
    replied: ({ count }) => `${more(count, 'acercamiento')} ${shows(count)} con qué frecuencia te responden.`,
    conversed: ({ count }) =>
      `${more(count, 'respuesta')} ${shows(count)} con qué frecuencia una respuesta se convierte en conversación.`,
    referred: ({ count }) =>
      `${more(count, 'conversación', 'conversaciones')} ${shows(count)} con qué frecuencia una conversación lleva a una recomendación o una pista.`,
    interviewed: ({ count }) =>
      `${more(count, 'recomendación', 'recomendaciones')} ${shows(count)} con qué frecuencia una recomendación trae una entrevista.`,
    offered: ({ count }) =>
      `${more(count, 'entrevista')} ${shows(count)} con qué frecuencia una entrevista trae una oferta.`,
  },
  pending: ({ count }) =>
    `${nounFor(count, 'Puede', 'Pueden')} llegar todavía ${plural(count, 'respuesta')}; no ${nounFor(count, 'cuenta', 'cuentan')} en tu contra.`,
  newOutcome: 'Cada cosa que pasa y que anotas hace más seguro el próximo informe.',
  probabilities:
    'Un porcentaje dice aquí qué tan seguros estamos, por lo que anotaste y por lo que es habitual. No es una nota.',
  ownData: ({ share }) =>
    `Cerca del ${percent(share)} de lo que sabemos de tus respuestas viene de tus propias notas; el resto es lo habitual en otros casos.`,
  usual:
    'Nadie ha contado bien con qué frecuencia se responde a quien busca empleo, así que «lo habitual» es una cifra aproximada.',
  restsOn: ({ grades }) => `Este informe se basa en tus propias notas y en ${grades}.`,
  notAJudgment: 'Nada de esto dice cuánto vales. Dice dónde tu tiempo rinde más.',
}

function more(count: number, one: string, many?: string): string {
  return `${plural(count, one, many)} más`
}

function shows(count: number): string {
  return nounFor(count, 'mostraría', 'mostrarían')
}

/** `sure` after a verb: del 15 %, de más del 99 %. */
function ofShare(probability: number): string {
  const share = sure(probability)
  return `${/^[0-9]/.test(share) ? 'del' : 'de'} ${share}`
}
