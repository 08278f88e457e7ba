import type { ImportSource } from './import-source.ts'

/** The facts that each issue of an import states. */
type FactsByCode = {
  /** The file is none of the formats that can be read. */
  unknown_format: { readonly allowed: readonly string[] }
  /** A row has no name to go by. */
  no_name: object
}

/** What is wrong with a file or one of its rows. */
export type ImportIssue = {
  [Code in keyof FactsByCode]: {
    readonly code: Code
    readonly source: ImportSource
    /** `refused`: the entry is left out. `warning`: it is read, but look at it. */
    readonly severity: 'refused' | 'warning'
  } & FactsByCode[Code]
}[keyof FactsByCode]
