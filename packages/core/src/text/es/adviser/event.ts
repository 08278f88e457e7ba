import type { AdviserSentences } from '../../adviser-sentences.ts'
import { plural } from '../numbers.ts'

/** What is said before an event. */
export const event: AdviserSentences['event'] = {
  aim: ({ conversations, minutes }) =>
    `La meta: ${plural(conversations, 'conversación de verdad', 'conversaciones de verdad')}. Después, o al cabo de ${plural(minutes, 'minuto')}, puede irse: con eso basta.`,
  spots: {
    by_the_food: 'Ponerse junto a la comida: allí la gente se queda y conversa con gusto.',
    by_the_restrooms: 'Ponerse camino de los baños: todo el mundo pasa por allí alguna vez.',
    by_the_exit: 'Ponerse cerca de la salida: por allí pasa quien llega y quien se va, y se puede salir un momento.',
  },
  lookOutFor: ({ name, advice }) => `Estará ${name}. ${advice}`,
  mayBeThere: null,
  lessons: {
    easier_than_expected: 'Estos eventos le han resultado más fáciles de lo que esperaba.',
    as_expected: 'Estos eventos le han resultado más o menos como esperaba.',
    harder_than_expected:
      'Estos eventos le han resultado más difíciles de lo que esperaba. Está bien elegir otra manera de conocer gente.',
    not_known_yet:
      'Aún no sabemos cómo le resultan estos eventos: lo dirá una nota de antes, con lo fácil que espera que sea, y otra de después, con cómo fue.',
  },
  notes: {
    people_met: 'Con cuántas personas nuevas habló.',
    felt_comfort: 'Lo fácil que le resultó, de 1 a 5.',
    names_and_topics: null,
    write_within_two_days: 'Escribir a esas personas en dos días como mucho, sin pedir nada todavía.',
  },
}

/** What is said before an appointment. */
export const appointment: AdviserSentences['appointment'] = {
  meet: ({ name, advice, notYet }) => `${name}: ${advice} ${notYet}`.trim(),
  insiders: ({ people }) => `Antes puede informarse con ${people}.`,
}
