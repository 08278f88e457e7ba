/** Whether two values hold the same; an absent field is the same as one that is undefined. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (one instanceof Date || other instanceof Date) return Number(one) === Number(other)
  if (!isObject(one) || !isObject(other)) return false
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...names].every((name) => isSame(one[name], other[name]))
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
