import { capital } from '../letter-case.ts'
import type { Chance, ReportSentences } from '../report-sentences.ts'
import { likelihoods } from './evidence.ts'
import { counted, inWords, nounFor, number, plural } from './numbers.ts'

/** What the report of a review says. */
export const report: ReportSentences = {
  title: 'Informe sobre tu red de contactos',
  writtenOn: ({ day, role }) => (role ? `${day} · ${role}` : day),
  wentWell: 'Lo que va bien',
  whereYouStand: 'Dónde estás',
  whatWeSee: 'Lo que vemos',
  thisWeek: ({ things, minutes }) =>
    things > 0 ? `Esta semana: ${counted(things, 'cosa')}, ${aboutHours(minutes)}` : 'Esta semana',
  where: 'Dónde buscar contactos',
  people: 'Personas',
  swot: 'Fortalezas, debilidades, oportunidades y amenazas',
  howSure: '¿Qué tan seguro es esto?',
  highlights: {
    all_answered: () =>
      'Han respondido todas las personas a las que preguntaste. Es mucho más de lo habitual: tu mensaje funciona, no lo cambies.',
    made_time: ({ asked, talked }) =>
      talked >= asked
        ? 'Todas las personas a las que preguntaste te dedicaron su tiempo.'
        : 'La mayoría de las personas a las que preguntaste te dedicó su tiempo.',
    somebody_answered: ({ names, people }) => `${names} te ${nounFor(people, 'respondió', 'respondieron')}.`,
    passed_on: ({ names, people }) =>
      people > 3
        ? 'Muchas personas te pusieron en contacto con alguien o te hablaron de un empleo.'
        : `${names} te ${nounFor(people, 'puso', 'pusieron')} en contacto con alguien o te ${nounFor(people, 'habló', 'hablaron')} de un empleo.`,
    helped: ({ names, people }) =>
      people > 3 ? 'Muchas personas te ayudaron.' : `${names} te ${nounFor(people, 'ayudó', 'ayudaron')}.`,
    felt_easier: ({ predicted, felt }) =>
      `Los encuentros fueron más llevaderos de lo que temías: esperabas un ${number(predicted)} de 5 y fue un ${number(felt)}.`,
    all_thanked: () => 'Has dado las gracias a todas las personas que te ayudaron.',
    offers: ({ offers }) => `Tienes ${counted(offers, 'oferta')}. ¡Felicidades!`,
  },
  counts: ({ asked, talked, passedOn, isToldAbove, resumes, interviews, offers }) => [
    ...(asked > 0
      ? [
          `Has preguntado a ${counted(asked, 'persona')} y ${talked > 0 ? `hablado con ${inWords(talked)}` : 'todavía no has hablado con ninguna'}.`,
        ]
      : []),
    ...(isToldAbove
      ? []
      : passedOn > 0
        ? [
            `${capital(counted(passedOn, 'persona'))} te ${nounFor(passedOn, 'ha', 'han')} puesto en contacto con alguien o te ${nounFor(passedOn, 'ha', 'han')} hablado de un empleo.`,
          ]
        : talked > 0
          ? ['Nadie te ha puesto todavía en contacto con otra persona.']
          : []),
    ...(resumes > 0 ? [`Repartiste ${plural(resumes, 'currículum')}.`] : []),
    ...(interviews > 0
      ? [
          `Has tenido ${counted(interviews, 'entrevista')} y ${offers > 0 ? counted(offers, 'oferta') : 'ninguna oferta todavía'}.`,
        ]
      : []),
  ],
  onlyPeople: ({ people }) =>
    `Has apuntado a ${plural(people, 'persona')}; de lo que pasó con esa gente aún no hay nada anotado. Así que ningún consejo sobre qué cambiar; solo sobre cómo averiguarlo.`,
  nothingNoted:
    'Todavía no te conocemos: no hay nada anotado. Así que ningún consejo sobre qué cambiar; solo sobre cómo averiguarlo.',
  goal: ({ count, outcome, achieved, weeks, day }) =>
    `Tu meta: ${outcome} antes del ${day}${weeks > 0 ? `, dentro de ${counted(weeks, 'semana')}` : ''}${achieved > 0 ? `; ya llevas ${number(achieved)} de ${number(count)}` : ''}.`,
  noGoal: 'Todavía no tienes una meta.',
  goalPassed: ({ outcome, day }) =>
    `Tu meta era ${outcome} antes del ${day}. Esa fecha ya pasó, como en casi todas las búsquedas; elige otra.`,
  goalMet: 'Has alcanzado tu meta. Buen trabajo.',
  offerCame: 'Solo queda contárselo a quienes te ayudaron, y decidir.',
  chance: (chance) => `Tal como va hoy, es ${said(chance)}.`,
  moveHours: (chance) => `Con las mismas horas en los lugares de abajo, es ${said(chance)}.`,
  moreHours: (facts) =>
    `Con ${counted(facts.hours, 'hora')} por semana, más o menos, en los lugares de abajo, es ${said(facts)}.`,
  outOfReach: (chance) =>
    `Incluso con todas tus horas en los lugares de abajo, es ${said(chance)}. Eso dice algo del tiempo, no de ti.`,
  noHours: 'Ahora no tienes horas para la búsqueda, y no pasa nada: la meta puede esperar.',
  feasible: ({ outcome }) => `Para ese día, ${outcome} sería realista.`,
  feasibleBy: ({ day }) => `Una fecha realista sería el ${day}.`,
  nearerGoal: 'Te conviene una meta más cercana: una primera entrevista.',
  working: 'Tu red funciona. Sigue así.',
  tooEarly: 'Es pronto para decir más.',
  settles: {
    replied: ({ count }) =>
      `Pregunta a ${counted(count, 'persona más', 'personas más')} y podremos decir con qué frecuencia te responden.`,
    conversed: ({ count }) =>
      `Con ${counted(count, 'respuesta más', 'respuestas más')} podremos decir con qué frecuencia una respuesta lleva a una charla.`,
    referred: ({ count }) =>
      `Con ${counted(count, 'charla más', 'charlas más')} podremos decir con qué frecuencia una charla lleva a un nombre.`,
  },
  sureness: {
    almost: 'Estamos bastante seguros de esto.',
    fairly: 'Lo vemos probable.',
    perhaps: 'Todavía podría ser casualidad.',
  },
  place: ({ channel, why, step }) => [`**${capital(channel)}.** ${why}`, step].filter(Boolean).join(' '),
  keepOn: ({ asked, passedOn }) =>
    passedOn === 0
      ? 'Es pronto para juzgarlo; sigue así.'
      : asked === 1
        ? 'La única persona a la que preguntaste allí te puso en contacto con alguien.'
        : `De las ${counted(asked, 'persona')} a las que preguntaste allí, ${inWords(passedOn)} te ${nounFor(passedOn, 'puso', 'pusieron')} en contacto con alguien.`,
  next: ({ channel, step }) => `Después: ${channel}. ${step}`,
  notNow: ({ places }) => `Por ahora no: ${places}.`,
  broughtNothing: ({ places, tries }) =>
    `${places}, porque ${counted(tries, 'intento', 'intentos', 'm')} no ${nounFor(tries, 'trajo', 'trajeron')} nada`,
  allAsked: ({ places }) => `${places}, porque allí ya preguntaste a todas las personas`,
  stayWith: ({ places }) => `Quédate con ${places}. Habrá tiempo para otros lugares después de estas charlas.`,
  thankLater: ({ names }) => `Da las gracias a ${names} cuando puedas. No es tarde.`,
  letRest: ({ names, count }) =>
    `${names} no ${nounFor(count, 'ha', 'han')} respondido en un tiempo. Déjalo estar; no se ha perdido nada.`,
  talkWith: ({ names, advice }) => `${names}: ${advice}`,
  box: {
    strength: ({ factors }) => `Fortalezas: ${factors}.`,
    weakness: ({ factors }) => `Debilidades: ${factors}.`,
    opportunity: ({ factors }) => `Oportunidades: ${factors}.`,
    threat: ({ factors }) => `Amenazas: ${factors}.`,
  },
  ownWords: ({ text }) => `«${text}»`,
  fromNotes: {
    nothing: () => 'Nada de esto es un veredicto: sin notas no hay juicio.',
    few: ({ asked }) =>
      `${capital(counted(asked, 'persona'))} ${nounFor(asked, 'es', 'son')} muy ${nounFor(asked, 'poca', 'pocas')} para juzgar nada. Nada de esto es un veredicto.`,
    some: () => 'La mitad de esto se basa en tus notas; la otra, en lo habitual.',
    much: () => 'Quién te contesta lo sabemos por tus notas.',
  },
  fromOthers: 'Cuántas charlas llevan a un nombre lo sabemos solo a grandes rasgos, por otras personas.',
  askAgain: {
    search: 'Vuelve a preguntar dentro de cuatro semanas.',
    answers: 'Lo que traerán las charlas no puede saberlo nadie todavía. Vuelve a preguntar dentro de dos semanas.',
    interviews: 'Vuelve a preguntar después de la próxima entrevista.',
    wind_down: '',
  },
}

/** A chance in words, with its odds. */
export function said({ likelihood, odds: [few, many] }: Chance): string {
  const odds =
    few === 0 ? `menos de 1 entre ${many}` : few === many ? 'casi seguro' : `más o menos ${few} de cada ${many}`
  return `${likelihoods[likelihood]} (${odds})`
}

/** Minutes as hours, to the half hour. */
export function aboutHours(minutes: number): string {
  if (minutes < 50) return `${number(minutes)} minutos`
  const halves = Math.round(minutes / 30)
  const whole = Math.floor(halves / 2)
  const half = halves % 2 === 0 ? '' : ' y media'
  return whole === 1 ? `cerca de una hora${half}` : `unas ${counted(whole, 'hora')}${half}`
}
