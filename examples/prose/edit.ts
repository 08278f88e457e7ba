/** What should stand in a text from one place to another. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string }

/** The text as it should be. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const latestFirst = [...edits].sort((first, second) => second.start - first.start)
  return latestFirst.reduce((edited, edit) => edited.slice(0, edit.start) + edit.text + edited.slice(edit.end), text)
}
