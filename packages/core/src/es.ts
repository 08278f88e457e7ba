// text: codes to sentences, in Spanish

export { esForAdvisers } from './text/es/adviser/es-for-advisers.ts'
export { es } from './text/es/es.ts'
export { esForImports } from './text/es/imports.ts'
