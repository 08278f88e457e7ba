import { momentFormat, type Promised } from './promise-of.ts'

/** The condition that holds a value to what was promised of it; undefined where its type does so already. */
export function conditionOf(value: string, promised: Promised): string | undefined {
  if (promised.type === 'array') return listCondition(value, promised)
  if (promised.type === 'object') return objectCondition(value, promised)
  if (promised.format === momentFormat) return momentCondition(value, promised)
  if (promised.type === 'string') return textCondition(value, promised)
  return between(value, promised.minimum, promised.maximum)
}

/** Whether a value lies between two others, either of which may be missing. */
function between(value: string, least: number | string = '', most: number | string = ''): string | undefined {
  if (least !== '' && most !== '') return `${value} BETWEEN ${least} AND ${most}`
  if (most !== '') return `${value} <= ${most}`
  return least === '' ? undefined : `${value} >= ${least}`
}

function momentCondition(value: string, { formatMinimum, formatMaximum }: Promised): string | undefined {
  return between(value, quoted(formatMinimum), quoted(formatMaximum))
}

// An enum of the database needs no check, and PostgreSQL counts an emoji once that core counts twice.
function textCondition(value: string, { enum: codes, minLength, maxLength, pattern }: Promised): string | undefined {
  if (codes) return undefined
  return all([between(`char_length(${value})`, minLength, maxLength), pattern && `${value} ~ ${quoted(pattern)}`])
}

function listCondition(value: string, { items, minItems = 0, maxItems }: Promised): string | undefined {
  const each = typeof items === 'object' && !Array.isArray(items) ? items : {}
  return all([
    `${value} IS NOT NULL`,
    between(`cardinality(${value})`, minItems, maxItems),
    each.maxLength === undefined ? `array_position(${value}, NULL) IS NULL` : `texts_fit(${value}, ${each.maxLength})`,
  ])
}

/** The same within a JSON object, where nothing has a type of its own. */
function objectCondition(value: string, { properties = {}, required = [] }: Promised): string | undefined {
  const keys = Object.keys(properties).map(quoted).join(', ')
  return all([
    `jsonb_typeof(${value}) = 'object'`,
    `${value} ?& ARRAY[${required.map(quoted).join(', ')}]`,
    `${value} - ARRAY[${keys}] = '{}'`,
    ...Object.entries(properties).map(([key, promised]) =>
      typeof promised === 'object' ? propertyCondition(value, key, promised) : undefined,
    ),
  ])
}

function propertyCondition(object: string, key: string, promised: Promised): string | undefined {
  const isNumber = promised.type === 'number' || promised.type === 'integer'
  const type = `jsonb_typeof(${object} -> ${quoted(key)}) = '${isNumber ? 'number' : 'string'}'`
  const text = `${object} ->> ${quoted(key)}`
  const number = `(${text})::NUMERIC`
  if (promised.format === momentFormat) return all([type, momentCondition(`(${text}) COLLATE "C"`, promised)])
  if (promised.type === 'string') return all([type, textCondition(text, promised)])
  return all([type, conditionOf(number, promised), promised.type === 'integer' ? `${number} % 1 = 0` : undefined])
}

/** All conditions at once; undefined where there is none. */
export function all(conditions: readonly (string | undefined)[]): string | undefined {
  return conditions.filter((condition) => condition).join(' AND ') || undefined
}

/** A text as SQL writes it. */
export function quoted(text: unknown): string {
  return text === undefined ? '' : `'${String(text).replaceAll("'", "''")}'`
}
