import type { EventSentences } from '../plan-sentences.ts'
import { plural } from './numbers.ts'

/** What is said before an event. */
export const event: EventSentences = {
  aim: ({ conversations, minutes }) =>
    `Proponte ${plural(conversations, 'conversación de verdad', 'conversaciones de verdad')}. Después, o al cabo de ${plural(minutes, 'minuto')}, puedes irte: ya has hecho bastante.`,
  spots: {
    by_the_food: 'Ponte junto a la comida: allí la gente se queda y conversa con gusto.',
    by_the_restrooms: 'Ponte camino de los baños: todo el mundo pasa por allí alguna vez.',
    by_the_exit: 'Ponte cerca de la salida: verás a quien llega y a quien se va, y podrás salir un momento.',
  },
  openers: {
    what_brings_you_here: '¿Qué te trae por aquí?',
    what_are_you_working_on: '¿En qué estás trabajando estos días?',
    how_did_you_come_to_your_work: '¿Cómo llegaste al trabajo que haces?',
    what_do_you_like_about_it: '¿Qué es lo que más te gusta de tu trabajo?',
    whom_should_i_meet_here: '¿A quién más debería conocer aquí?',
  },
  lookOutFor: ({ name, advice }) => `Busca a ${name}. ${advice}`,
  mayBeThere: ({ name, advice }) => `Quizá esté ${name}. ${advice}`,
  lessons: {
    easier_than_expected: 'Estos eventos te han resultado más fáciles de lo que esperabas.',
    as_expected: 'Estos eventos te han resultado más o menos como esperabas.',
    harder_than_expected:
      'Estos eventos te han resultado más difíciles de lo que esperabas. Está bien elegir otra manera de conocer gente.',
    not_known_yet:
      'Aún no sabemos cómo te resultan estos eventos: anota antes lo fácil que esperas que sea y después cómo fue.',
  },
  notes: {
    people_met: 'Con cuántas personas nuevas hablaste.',
    felt_comfort: 'Lo fácil que te resultó, de 1 a 5.',
    names_and_topics: 'Nombres, y qué le importa a cada persona.',
    write_within_two_days: 'Escribe a esas personas en dos días como mucho, sin pedir nada todavía.',
  },
}
