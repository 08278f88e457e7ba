import type { ImportFormat } from './import-format.ts'
import type { ImportLimit } from './import-limit.ts'
import type { ImportSource } from './import-source.ts'

/** What a cell was expected to hold, as a code. */
export type ExpectedCell = 'date' | 'email' | 'url' | 'number'

/** The facts that each issue of an import states. */
export type ImportIssueFacts = {
  /** The file is none of the formats that can be read. */
  unknown_format: {
    /** The formats that can be read, as codes. */
    readonly allowed: readonly ImportFormat[]
  }
  /** There is nothing in the file, or nothing at its beginning. */
  empty_file: object
  /** There is a header, and nothing below it. */
  header_only: object
  /** The file is no text, such as a picture or a spreadsheet. */
  not_text: object
  /** Some characters are not of the encoding that the rest of the file is in. */
  unknown_characters: {
    /** How many. */
    readonly count: number
  }
  /** The file is larger than what is read. */
  limit_exceeded: {
    /** The limit, as a code. */
    readonly limit: ImportLimit
    /** The maximum allowed. */
    readonly maximum: number
  }
  /** The zip is damaged or cut off. */
  broken_zip: object
  /** The zip is protected by a password. */
  encrypted_zip: object
  /** A name in the zip leads out of its folder. */
  unsafe_path: object
  /** The zip holds none of the files that can be read. */
  nothing_in_zip: {
    /** Names of files that can be read. */
    readonly allowed: readonly string[]
  }
  /** A quotation mark is opened and never closed; the line is read without it. */
  unbalanced_quote: object
  /** A column that is needed is missing. */
  missing_column: {
    /** The columns, of which one is enough. */
    readonly columns: readonly string[]
    /** The headers that are there, at most 100, for a person to say what they are. */
    readonly headers: readonly string[]
  }
  /** A card of an address book cannot be read. */
  broken_card: object
  /** A row has no name to go by. */
  no_name: object
  /** People about whom the file says nothing, such as members who closed their account. */
  blank_people: {
    /** How many. */
    readonly count: number
  }
  /** A row has more cells than the header. */
  extra_cells: {
    /** Cells in the header. */
    readonly expected: number
    /** Cells in the row. */
    readonly found: number
  }
  /** A cell that is needed is empty. */
  missing_cell: {
    /** Header of its column. */
    readonly column: string
  }
  /** A text is longer than what is kept, and was cut. */
  shortened: {
    /** Header of its column. */
    readonly column: string
    /** Characters that are kept. */
    readonly maximum: number
  }
  /** A cell does not hold what its column should; it is left out. */
  unreadable_cell: {
    /** Header of its column. */
    readonly column: string
    /** What it holds, up to 50 characters. */
    readonly text: string
    /** What was expected. */
    readonly expected: ExpectedCell
  }
  /** A number is below the minimum. */
  too_small: {
    /** Header of its column. */
    readonly column: string
    /** What it holds, up to 50 characters. */
    readonly text: string
    /** The minimum allowed. */
    readonly minimum: number
  }
  /** A number is above the maximum. */
  too_big: {
    /** Header of its column. */
    readonly column: string
    /** What it holds, up to 50 characters. */
    readonly text: string
    /** The maximum allowed. */
    readonly maximum: number
  }
  /** A cell holds none of the codes allowed. */
  not_one_of: {
    /** Header of its column. */
    readonly column: string
    /** What it holds, up to 50 characters. */
    readonly text: string
    /** The codes allowed. */
    readonly allowed: readonly string[]
  }
  /** Dates such as 3/4/2026 can be read both ways, and no date in the column says which. */
  ambiguous_dates: {
    /** Header of the column. */
    readonly column: string
    /** Whether they were read as day first. */
    readonly dayFirst: boolean
  }
  /** The same person or activity stands in the file before; what is new of a person is added there. */
  duplicate_row: {
    /** The line on which it stands first. */
    readonly firstLine: number
  }
  /** Hardly any invitation is among the connections, as where that file is cut off; what became of them is unknown. */
  few_matches: {
    /** Invitations sent. */
    readonly invitations: number
    /** Those whose person is among the connections. */
    readonly matches: number
  }
  /** Whose messages they are cannot be told, so who wrote to whom cannot be either. */
  unknown_owner: object
  /** More of the same in this file. */
  more_like_this: {
    /** The code of the others. */
    readonly of: ImportIssueCode
    /** How many more. */
    readonly count: number
  }
}

/** What can be wrong with a file or one of its rows, as a code. */
export type ImportIssueCode = keyof ImportIssueFacts

/** What is wrong with a file or one of its rows. */
export type ImportIssue = {
  [Code in ImportIssueCode]: {
    /** What it is, as a code. */
    readonly code: Code
    /** Where it stands; what concerns a whole file stands on line 1. */
    readonly source: ImportSource
    /** `refused`: the entry or the file is left out. `warning`: it is read, but look at it. */
    readonly severity: 'refused' | 'warning'
  } & ImportIssueFacts[Code]
}[ImportIssueCode]
