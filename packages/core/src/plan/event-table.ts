/** Where to stand in order to meet the most people: the article's advice. */
export const spots = ['by_the_food', 'by_the_restrooms', 'by_the_exit'] as const

/** Questions that let the other person talk about themselves: the article's advice, in words of our own. */
export const openers = [
  'what_brings_you_here',
  'what_are_you_working_on',
  'how_did_you_come_to_your_work',
  'what_do_you_like_about_it',
  'whom_should_i_meet_here',
] as const

/** What to note afterwards. */
export const eventNotes = ['people_met', 'felt_comfort', 'names_and_topics', 'write_within_two_days'] as const

/** What a seeker may learn from how earlier events felt. */
export const comfortLessons = ['easier_than_expected', 'as_expected', 'harder_than_expected', 'not_known_yet'] as const

/** Where to stand at an event, as a code. */
export type Spot = (typeof spots)[number]

/** How to open a conversation, as a code. */
export type Opener = (typeof openers)[number]

/** What to write down after an event, as a code. */
export type EventNote = (typeof eventNotes)[number]

/** What earlier events teach about comfort, as a code. */
export type ComfortLesson = (typeof comfortLessons)[number]

/** The number of conversations to aim at, and the minutes to stay. */
export type EventAim = { readonly comfort: number; readonly conversations: number; readonly minutes: number }

/**
 * The aim by comfort with new people, from 1 (very hard) to 5 (easy).
 *
 * Assumptions; the least comfortable are never pushed: one talk, and they may leave.
 */
export const eventAims = [
  { comfort: 1, conversations: 1, minutes: 30 },
  { comfort: 2, conversations: 2, minutes: 45 },
  { comfort: 3, conversations: 3, minutes: 60 },
  { comfort: 4, conversations: 4, minutes: 90 },
  { comfort: 5, conversations: 5, minutes: 120 },
] as const satisfies readonly EventAim[]

/** The aim for a comfort of 1 to 5. */
export function aimAt(comfort: number): EventAim {
  return eventAims.find((aim) => aim.comfort >= comfort) ?? eventAims[4]
}
