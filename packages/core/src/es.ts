// text: codes to sentences, in Spanish
export { es } from './text/es/es.ts'
