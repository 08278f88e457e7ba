import { findPackageJSON } from 'node:module'
import { dirname } from 'node:path'

/** The folder of this package, for `src/` and for the built `dist/`. */
export const packageFolder: string = dirname(findPackageJSON(import.meta.url) ?? '')
