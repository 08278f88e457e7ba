/** Limits of what is read, each with its unit in its name; all are assumptions about what a real file stays far below. */
export const importLimits = {
  /** Bytes or characters of one file as given, before it is inflated. */
  file_bytes: 200_000_000,
  /** Bytes that all files of a zip may inflate to, those left out not counted. */
  inflated_bytes: 500_000_000,
  /** Bytes that one byte of a zip may inflate to, once more than a megabyte came out; text rarely exceeds 20. */
  inflation_ratio: 200,
  /** Files in a zip. */
  zip_entries: 10_000,
  /** Rows of a table or cards of an address book that are not blank. */
  rows: 500_000,
  /** Columns of a table. */
  columns: 1_000,
  /** Characters of a row, over all its lines. */
  row_characters: 1_000_000,
  /** Lines read without their quotation marks, because one is never closed. */
  unbalanced_lines: 10,
  /** Characters of a card of an address book, without pictures and sounds. */
  card_characters: 200_000,
} as const

/** A limit of what is read, as a code. */
export type ImportLimit = keyof typeof importLimits
