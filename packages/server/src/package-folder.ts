import { dirname } from 'node:path'

/** Where this package is installed; the same for src/ and for the built dist/. */
export const packageFolder: string = dirname(import.meta.dirname)
