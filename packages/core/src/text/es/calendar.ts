import type { Sentences } from '../sentences.ts'

/** Titles of calendar entries. */
export const calendar: Sentences['calendar'] = {
  due: ({ name }) => `Escribir o llamar a ${name}`,
  dueUnnamed: 'Escribir o llamar a alguien',
  planUnnamed: 'Tiempo para mi búsqueda',
  appointmentUnnamed: 'Cita',
}
