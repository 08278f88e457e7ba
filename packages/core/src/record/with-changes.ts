/** Changes to an entry: fields left out stay as they are, `null` clears one. */
export type Changes = Readonly<Record<string, unknown>>

/** An entry with its changes, ready to be parsed again. */
export function withChanges(entry: object, changes: Changes): object {
  const fields = { ...entry, ...changes }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined))
}
