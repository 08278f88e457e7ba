import type { AppointmentSentences } from '../appointment-sentences.ts'
import { plural } from './numbers.ts'

/** What is said of appointments. */
export const appointment: AppointmentSentences = {
  kinds: { talk: 'talk', event: 'networking event', interview: 'job interview' },
  states: {
    upcoming: 'This is coming up.',
    overdue: 'This is over. How did it go?',
    took_place: 'This took place.',
    cancelled: 'This was cancelled.',
  },
  untitled: { talk: 'Talk', event: 'Event', interview: 'Job interview' },
  talk: ({ people }) => `Talk with ${people}`,
  event: ({ channel }) => `Event (${channel})`,
  interview: ({ employer }) => `Interview at ${employer}`,
  howDidItGo: ({ title, day }) => `How did it go? ${title}, ${day}.`,
  meet: ({ name, advice, notYet }) => `${name}: ${advice} ${notYet}`.trim(),
  insiders: ({ people }) => `${people} can tell you more about it beforehand.`,
  others: ({ count }) => plural(count, 'other'),
}
