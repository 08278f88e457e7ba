import type { Sentences } from '../sentences.ts'

/** The quick check's questions. */
export const questions: Sentences['questions'] = {
  goalOutcome: 'What would you like to have reached: an interview or an offer?',
  goalBy: 'By when?',
  hoursPerWeek: 'How many hours a week can you give to networking?',
  weeksSearching: 'For how many weeks have you been networking for this search?',
  counts:
    'Where have you been, and by memory: how many people did you approach, who answered, talked with you, passed you on, interviewed you?',
  networkSize: 'If you listed everybody you know, how many people would it be?',
  comfort: 'How easy is it for you to talk with new people, from 1 (very hard) to 5 (easy)?',
  topics: 'What helps you, and what worries you?',
  helpers: 'Who has helped you lately, and have you thanked them?',
  affiliations: 'Where do you already belong?',
}
