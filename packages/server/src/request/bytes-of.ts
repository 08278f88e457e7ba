/** Roughly the memory that plain data takes, in bytes; text counts at two bytes a character. */
export function bytesOf(data: unknown): number {
  if (typeof data === 'string') return 16 + 2 * data.length
  if (typeof data !== 'object' || data === null) return 8
  return Object.values(data).reduce((sum: number, value) => sum + bytesOf(value), 24)
}
