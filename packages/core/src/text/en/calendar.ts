import type { Sentences } from '../sentences.ts'

/** Titles of calendar entries. */
export const calendar: Sentences['calendar'] = {
  due: ({ name }) => `Be in touch with ${name}`,
  dueUnnamed: 'Be in touch with somebody',
  planUnnamed: 'Time for my search',
}
