/** One import or call that breaks a rule. */
export type Breach = { readonly path: string; readonly line: number; readonly message: string }

/** One line per breach, so that a failing test names them all. */
export function describeBreaches(breaches: readonly Breach[]): readonly string[] {
  return breaches.map(({ path, line, message }) => `${path}:${line} ${message}`)
}
