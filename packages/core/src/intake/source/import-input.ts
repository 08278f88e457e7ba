/** What is in a file: its text, its bytes, or pieces of either as they come. */
export type ImportContent = string | Uint8Array | AsyncIterable<Uint8Array | string>

/** A file with its name. */
export type NamedContent = {
  /** Its name, such as `Connections.csv`. */
  readonly name: string
  /** What is in it. */
  readonly content: ImportContent
}

/** One file, or several that belong together. */
export type ImportInput = ImportContent | readonly NamedContent[]

/** The files of an input, each with a name. */
export function namedContents(input: ImportInput, name: string): readonly NamedContent[] {
  return isList(input) ? input : [{ name, content: input }]
}

function isList(input: ImportInput): input is readonly NamedContent[] {
  return Array.isArray(input)
}
