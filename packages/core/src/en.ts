// text: codes to sentences, in English

export { enForAdvisers } from './text/en/adviser/en-for-advisers.ts'
export { en } from './text/en/en.ts'
export { enForImports } from './text/en/imports.ts'
