import type { AppointmentSentences } from '../appointment-sentences.ts'
import { plural } from './numbers.ts'

/** What is said of appointments. */
export const appointment: AppointmentSentences = {
  kinds: { talk: 'conversación', event: 'evento para hacer contactos', interview: 'entrevista de trabajo' },
  states: {
    upcoming: 'Está por llegar.',
    overdue: 'Ya pasó. ¿Qué tal fue?',
    took_place: 'Tuvo lugar.',
    cancelled: 'Se canceló.',
  },
  untitled: { talk: 'Conversación', event: 'Evento', interview: 'Entrevista de trabajo' },
  talk: ({ people }) => `Conversación con ${people}`,
  event: ({ channel }) => `Evento (${channel})`,
  interview: ({ employer }) => `Entrevista en ${employer}`,
  howDidItGo: ({ title, day }) => `¿Qué tal fue? ${title}, ${day}.`,
  meet: ({ name, advice, notYet }) => `A ${name}: ${advice} ${notYet}`.trim(),
  insiders: ({ people }) => `Antes puedes informarte con ${people}.`,
  others: ({ count }) => plural(count, 'persona más', 'personas más'),
}
