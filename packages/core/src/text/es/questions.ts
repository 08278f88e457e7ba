import type { Sentences } from '../sentences.ts'

/** The quick check's questions. */
export const questions: Sentences['questions'] = {
  goalOutcome: '¿Qué te gustaría haber logrado: una entrevista o una oferta?',
  goalBy: '¿Para cuándo?',
  hoursPerWeek: '¿Cuántas horas a la semana puedes dedicar a tu red de contactos?',
  weeksSearching: '¿Desde hace cuántas semanas usas tu red de contactos para esta búsqueda?',
  counts:
    '¿Dónde has buscado contactos? De memoria, ¿a cuántas personas te acercaste allí y cuántas respondieron, conversaron contigo, te pasaron un contacto o te entrevistaron?',
  networkSize: 'Si hicieras una lista de todas las personas que conoces, ¿cuántas serían?',
  comfort: '¿Qué tan fácil te resulta hablar con personas nuevas, de 1 (muy difícil) a 5 (fácil)?',
  topics: '¿Qué te ayuda y qué te preocupa?',
  helpers: '¿Quién te ha ayudado últimamente, y le has dado las gracias?',
  affiliations: '¿A qué lugares o grupos perteneces ya?',
}
