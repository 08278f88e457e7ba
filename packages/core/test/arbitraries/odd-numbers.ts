/** Where a value holds a number that is not finite, an invalid date, or a probability outside 0 to 1. */
export function oddNumbers(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'number') return isFine(value, path) ? [] : [`${path}: ${value}`]
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? [`${path}: ${value}`] : []
  if (value instanceof Map) return oddNumbers(Object.fromEntries(value), path)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => oddNumbers(part, `${path}.${key}`))
}

const shares = /(probability\w*|mean|ownDataShare|weight|strength|robustness)$/i

function isFine(value: number, path: string): boolean {
  const isShare = shares.test(path) || /steps\.\d+\.interval\d\d\.\d$/.test(path)
  return Number.isFinite(value) && (!isShare || (value >= 0 && value <= 1))
}
