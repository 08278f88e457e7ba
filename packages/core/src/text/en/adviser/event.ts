import type { AdviserSentences } from '../../adviser-sentences.ts'
import { plural } from '../numbers.ts'

/** What is said before an event. */
export const event: AdviserSentences['event'] = {
  aim: ({ conversations, minutes }) =>
    `The aim is ${plural(conversations, 'real conversation')}. After that, or after ${plural(minutes, 'minute')}, they may leave; they have done enough.`,
  spots: {
    by_the_food: null,
    by_the_restrooms: null,
    by_the_exit:
      'Stand near the exit: everybody who comes and goes passes there, and it is easy to step out for a moment.',
  },
  lookOutFor: null,
  mayBeThere: null,
  lessons: {
    easier_than_expected: 'Such events have felt easier to them than they expected.',
    as_expected: 'Such events have felt to them about as they expected.',
    harder_than_expected:
      'Such events have felt harder to them than they expected. It is fine to choose another way to meet people.',
    not_known_yet:
      'We do not know yet how such events feel to them: a note beforehand of how easy they expect it to be, and afterwards of how it was, will tell.',
  },
  notes: {
    people_met: 'How many new people they talked with.',
    felt_comfort: null,
    names_and_topics: null,
    write_within_two_days: 'Write to these people within two days; ask for nothing yet.',
  },
}

/** What is said before an appointment. */
export const appointment: AdviserSentences['appointment'] = {
  meet: null,
  insiders: ({ people }) => `${people} can tell them more about it beforehand.`,
}
