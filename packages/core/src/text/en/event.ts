import type { EventSentences } from '../plan-sentences.ts'
import { plural } from './numbers.ts'

/** What is said before an event. */
export const event: EventSentences = {
  aim: ({ conversations, minutes }) =>
    `Aim at ${plural(conversations, 'real conversation')}. After that, or after ${plural(minutes, 'minute')}, you may leave; you have done enough.`,
  spots: {
    by_the_food: 'Stand by the food: people linger there and are glad to talk.',
    by_the_restrooms: 'Stand on the way to the restrooms: everybody passes there once.',
    by_the_exit: 'Stand near the exit: you meet everybody who comes and goes, and can step out for a moment.',
  },
  openers: {
    what_brings_you_here: 'What brings you here?',
    what_are_you_working_on: 'What are you working on these days?',
    how_did_you_come_to_your_work: 'How did you get into the work you do?',
    what_do_you_like_about_it: 'What do you like most about your work?',
    whom_should_i_meet_here: 'Who else here should I meet?',
  },
  lookOutFor: ({ name, advice }) => `Look out for ${name}. ${advice}`,
  mayBeThere: ({ name, advice }) => `${name} may be there. ${advice}`,
  lessons: {
    easier_than_expected: 'Such events have felt easier to you than you expected.',
    as_expected: 'Such events have felt to you about as you expected.',
    harder_than_expected:
      'Such events have felt harder to you than you expected. It is fine to choose another way to meet people.',
    not_known_yet:
      'We do not know yet how such events feel to you: note beforehand how easy you expect it to be, and afterwards how it was.',
  },
  notes: {
    people_met: 'How many new people you talked with.',
    felt_comfort: 'How easy it felt, from 1 to 5.',
    names_and_topics: 'Names, and what matters to each of them.',
    write_within_two_days: 'Write to them within two days; ask for nothing yet.',
  },
}
