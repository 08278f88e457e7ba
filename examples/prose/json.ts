const widest = 110

/** A value as JSON, broken into lines only where it is too wide. */
export function printJson(value: unknown, indent = ''): string {
  const line = inline(value)
  if (typeof value !== 'object' || value === null || indent.length + line.length <= widest) return line
  const deeper = `${indent}  `
  if (Array.isArray(value)) {
    return `[\n${value.map((entry) => deeper + printJson(entry, deeper)).join(',\n')}\n${indent}]`
  }
  const fields = Object.entries(value).map(([key, field]) => `${deeper}"${key}": ${printJson(field, deeper)}`)
  return `{\n${fields.join(',\n')}\n${indent}}`
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).map(([key, field]) => `${JSON.stringify(key)}: ${inline(field)}`)
  return fields.length > 0 ? `{ ${fields.join(', ')} }` : '{}'
}

/** What a page shows where it leaves something out: as a value any value, as the last of a list any further ones. */
const left = '…'

/** A value cut down to what a page shows of it, figures rounded to three places. */
export function abridge(value: unknown, shown: unknown): unknown {
  if (shown === left) return left
  if (typeof value === 'number') return Math.round(value * 1_000) / 1_000
  if (Array.isArray(value)) return abridgeList(value, Array.isArray(shown) ? shown : [])
  if (typeof value !== 'object' || value === null) return value
  const fields: Readonly<Record<string, unknown>> = { ...(typeof shown === 'object' && shown) }
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, abridge(field, fields[key])]))
}

function abridgeList(values: readonly unknown[], shown: readonly unknown[]): readonly unknown[] {
  const isCut = shown.at(-1) === left && values.length >= shown.length
  const kept = isCut ? values.slice(0, shown.length - 1) : values
  return [...kept.map((value, index) => abridge(value, shown[index])), ...(isCut ? [left] : [])]
}
