/** What is to change of an entry: fields left out stay as they are, `null` clears one. */
export type Changes = Readonly<Record<string, unknown>>

/** An entry as it would be read anew, with its changes. */
export function withChanges(entry: object, changes: Changes): object {
  const fields = { ...entry, ...changes }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined))
}
