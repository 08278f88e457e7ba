import { joinTags } from '../table/tag-list.ts'

/** A value as the text of a cell; what is absent is empty. */
export function cellOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return joinTags(value.map(String))
  return value === undefined ? '' : String(value)
}
