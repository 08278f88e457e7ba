import type { AdviserSentences } from '../../adviser-sentences.ts'
import { capital } from '../../letter-case.ts'
import { counted, inWords, nounFor, number, plural } from '../numbers.ts'
import { aboutHours, said } from '../report.ts'

/** The headings of the report; each names the seeker where the name is known, so that no gender has to be named. */
export const headings: AdviserSentences['headings'] = {
  title: ({ name }) => `Informe sobre la red de contactos${of(name)}`,
  wentWell: ({ name }) => (name ? `Lo que le va bien a ${name}` : 'Lo que va bien'),
  whereYouStand: ({ name }) => (name ? `Dónde está ${name}` : 'Cómo va la búsqueda'),
  whatWeSee: ({ name }) => (name ? `Lo que vemos en la búsqueda de ${name}` : 'Lo que vemos'),
  thisWeek: ({ name, things, minutes }) => {
    const week = name ? `La semana de ${name}` : 'Su semana'
    return things > 0 ? `${week}: ${counted(things, 'cosa')}, ${aboutHours(minutes)}` : week
  },
  where: ({ name }) => (name ? `Dónde puede buscar contactos ${name}` : 'Dónde buscar contactos'),
  people: ({ name }) => (name ? `Los contactos de ${name}` : 'Sus contactos'),
  swot: ({ name }) => `Fortalezas, debilidades, oportunidades y amenazas${of(name)}`,
  howSure: ({ name }) => (name ? `¿Cuánto sabemos de la búsqueda de ${name}?` : '¿Qué tan seguro es esto?'),
}

function of(name: string): string {
  return name && ` de ${name}`
}

/** What the report of a review says. */
export const report: AdviserSentences['report'] = {
  writtenOn: null,
  highlights: {
    all_answered: () =>
      'Han respondido todas las personas a las que preguntó. Es mucho más de lo habitual: su mensaje funciona y no hay que cambiarlo.',
    made_time: ({ asked, talked }) =>
      talked >= asked
        ? 'Todas las personas a las que preguntó le dedicaron su tiempo.'
        : 'La mayoría de las personas a las que preguntó le dedicó su tiempo.',
    somebody_answered: ({ names, people }) => `${names} le ${nounFor(people, 'respondió', 'respondieron')}.`,
    passed_on: ({ names, people }) =>
      people > 3
        ? 'Muchas personas le pasaron un contacto o le hablaron de un empleo.'
        : `${names} le ${nounFor(people, 'pasó', 'pasaron')} un contacto o le ${nounFor(people, 'habló', 'hablaron')} de un empleo.`,
    helped: ({ names, people }) =>
      people > 3 ? 'Muchas personas le ayudaron.' : `${names} le ${nounFor(people, 'ayudó', 'ayudaron')}.`,
    felt_easier: ({ predicted, felt }) =>
      `Los encuentros fueron más llevaderos de lo que temía: esperaba un ${number(predicted)} de 5 y fue un ${number(felt)}.`,
    all_thanked: () => 'Ha dado las gracias a todas las personas que le ayudaron.',
    offers: ({ offers }) => `Tiene ${counted(offers, 'oferta')}. Es una gran noticia.`,
  },
  counts: ({ asked, talked, passedOn, isToldAbove, resumes, interviews, offers }) => [
    ...(asked > 0
      ? [
          `Ha preguntado a ${counted(asked, 'persona')} y ${talked > 0 ? `hablado con ${inWords(talked)}` : 'todavía no ha hablado con ninguna'}.`,
        ]
      : []),
    ...(isToldAbove
      ? []
      : passedOn > 0
        ? [
            `${capital(counted(passedOn, 'persona'))} le ${nounFor(passedOn, 'ha', 'han')} pasado un contacto o le ${nounFor(passedOn, 'ha', 'han')} hablado de un empleo.`,
          ]
        : talked > 0
          ? ['Nadie le ha pasado todavía el contacto de otra persona.']
          : []),
    ...(resumes > 0 ? [`Repartió ${plural(resumes, 'currículum')}.`] : []),
    ...(interviews > 0
      ? [
          `Ha tenido ${counted(interviews, 'entrevista')} y ${offers > 0 ? counted(offers, 'oferta') : 'ninguna oferta todavía'}.`,
        ]
      : []),
  ],
  onlyPeople: ({ people }) =>
    `Ha apuntado a ${plural(people, 'persona')}; de lo que pasó con esa gente aún no hay nada anotado. Así que ningún consejo sobre qué cambiar; solo sobre cómo averiguarlo.`,
  nothingNoted:
    'Todavía no conocemos la búsqueda: no hay nada anotado. Así que ningún consejo sobre qué cambiar; solo sobre cómo averiguarlo.',
  goal: ({ count, outcome, achieved, weeks, day }) =>
    `Su meta: ${outcome} antes del ${day}${weeks > 0 ? `, dentro de ${counted(weeks, 'semana')}` : ''}${achieved > 0 ? `; ya lleva ${number(achieved)} de ${number(count)}` : ''}.`,
  noGoal: 'Todavía no tiene una meta.',
  goalPassed: ({ outcome, day }) =>
    `Su meta era ${outcome} antes del ${day}. Esa fecha ya pasó, como en casi todas las búsquedas; conviene elegir otra.`,
  goalMet: 'Ha alcanzado su meta.',
  offerCame: 'Solo queda contárselo a quienes ayudaron, y decidir.',
  chance: null,
  moveHours: null,
  moreHours: null,
  outOfReach: (chance) =>
    `Incluso con todas sus horas en los lugares de abajo, es ${said(chance)}. Eso dice algo del tiempo, no de la persona.`,
  noHours: 'Ahora no tiene horas para la búsqueda, y no pasa nada: la meta puede esperar.',
  feasible: null,
  feasibleBy: null,
  nearerGoal: 'Le conviene una meta más cercana: una primera entrevista.',
  working: 'Su red funciona. Basta con seguir así.',
  tooEarly: null,
  settles: {
    replied: ({ count }) =>
      `Cuando haya preguntado a ${counted(count, 'persona más', 'personas más')} podremos decir con qué frecuencia le responden.`,
    conversed: null,
    referred: null,
  },
  sureness: { almost: null, fairly: null, perhaps: null },
  place: null,
  keepOn: ({ asked, passedOn }) =>
    passedOn === 0
      ? 'Es pronto para juzgarlo; conviene seguir.'
      : asked === 1
        ? 'La única persona a la que preguntó allí le pasó un contacto.'
        : `De las ${counted(asked, 'persona')} a las que preguntó allí, ${inWords(passedOn)} le ${nounFor(passedOn, 'pasó', 'pasaron')} un contacto.`,
  next: null,
  notNow: null,
  broughtNothing: null,
  allAsked: ({ places }) => `${places}, porque allí ya preguntó a todas las personas`,
  stayWith: ({ places }) =>
    `Por ahora conviene seguir con ${places}. Habrá tiempo para otros lugares después de estas charlas.`,
  thankLater: ({ names }) => `Falta dar las gracias a ${names}, cuando haya un momento. No es tarde.`,
  letRest: ({ names, count }) =>
    `${names} no ${nounFor(count, 'ha', 'han')} respondido en un tiempo. Mejor dejarlo estar; no se ha perdido nada.`,
  talkWith: null,
  box: { strength: null, weakness: null, opportunity: null, threat: null },
  ownWords: null,
  fromNotes: {
    nothing: null,
    few: null,
    some: () => 'La mitad de esto se basa en sus notas; la otra, en lo habitual.',
    much: () => 'Quién le contesta lo sabemos por sus notas.',
  },
  fromOthers: null,
  askAgain: {
    search: 'Conviene un nuevo informe dentro de cuatro semanas.',
    answers:
      'Lo que traerán las charlas no puede saberlo nadie todavía. Conviene un nuevo informe dentro de dos semanas.',
    interviews: 'Conviene un nuevo informe después de la próxima entrevista.',
    wind_down: null,
  },
}
