import type { Sentences } from '../sentences.ts'

/** Titles of calendar entries. */
export const calendar: Sentences['calendar'] = {
  due: ({ name }) => `Get in touch with ${name}`,
  dueUnnamed: 'Get in touch with somebody',
  planUnnamed: 'Time for my search',
  appointmentUnnamed: 'Appointment',
}
