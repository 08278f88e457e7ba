/** Reads a claim by its name, or by a path such as `realm_access.roles`. */
export function readClaim(claims: Readonly<Record<string, unknown>>, name: string): unknown {
  if (Object.hasOwn(claims, name)) return claims[name]
  return name
    .split('.')
    .reduce<unknown>((value, key) => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined), claims)
}

/** Reads a claim as words: a list, or a text with spaces. */
export function readWords(claims: Readonly<Record<string, unknown>>, name: string): readonly string[] {
  const value = readClaim(claims, name)
  const words = typeof value === 'string' ? value.split(' ') : [value].flat()
  return words.filter((word) => typeof word === 'string')
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
