import { findPackageJSON } from 'node:module'
import { dirname } from 'node:path'

/** Where this package is installed, for `src/` and for the built `dist/` alike. */
export const packageFolder: string = dirname(findPackageJSON(import.meta.url) ?? '')
