/** Where in the files an entry was read. */
export type ImportSource = {
  /** Name of the file, such as `Connections.csv`. */
  readonly file: string
  /** The line on which the entry begins, from 1. */
  readonly line: number
}
