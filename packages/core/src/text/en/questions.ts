import type { Sentences } from '../sentences.ts'

/** The quick check's questions. */
export const questions: Sentences['questions'] = {
  goalOutcome: 'What would you like to have reached: an interview or an offer?',
  goalBy: 'By when?',
  hoursPerWeek: 'How many hours a week can you give to networking?',
  timesOfDay: 'At what times of day do you have time for it?',
  freeDays: 'On which days of the week do you have time for it?',
  weeksSearching: 'For how many weeks have you been networking for this search?',
  counts:
    'Where have you networked? As far as you recall, how many people did you approach there, and how many answered, talked with you, passed you on or interviewed you?',
  networkSize: 'If you listed everybody you know, how many people would it be?',
  comfort: 'How comfortable are you with talking to new people, from 1 (very hard) to 5 (easy)?',
  topics: 'What helps you, and what worries you?',
  helpers: 'Who has helped you recently, and have you thanked them?',
  people: 'Do you know anybody who needs something or could offer something, such as “bookkeeping” or “a room”?',
  affiliations: 'Where do you already belong?',
}

/** What one may belong to. */
export const affiliations: Sentences['affiliations'] = {
  professional_association: 'a professional association',
  service_club: 'a service or civic club, such as Rotary or Kiwanis',
  nonprofit: 'a non-profit group',
  place_of_worship: 'a place of worship',
  alumni: 'a school I went to',
  department: 'a school I go to now',
  career_center: 'a career center that sees me',
}

/** What a goal may be. */
export const goalOutcomes: Sentences['goalOutcomes'] = { interview: 'an interview', offer: 'an offer' }

/** When in a day one has time. */
export const partsOfDay: Sentences['partsOfDay'] = {
  morning: 'in the morning',
  afternoon: 'in the afternoon',
  evening: 'in the evening',
}

/** The days of the week. */
export const weekdays: Sentences['weekdays'] = {
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
  saturday: 'Saturday',
  sunday: 'Sunday',
}
