import { type JsonSchema, momentFormat } from './json-schema-of.ts'

/** The condition that a value fits a JSON Schema; undefined where the type of its column ensures that. */
export function conditionOf(value: string, jsonSchema: JsonSchema): string | undefined {
  if (jsonSchema.type === 'array') return listCondition(value, jsonSchema)
  if (jsonSchema.type === 'object') return objectCondition(value, jsonSchema)
  if (jsonSchema.format === momentFormat) return momentCondition(value, jsonSchema)
  if (jsonSchema.type === 'string') return textCondition(value, jsonSchema)
  return between(value, jsonSchema.minimum, jsonSchema.maximum)
}

/** The condition that a value lies within bounds, either of which may be missing. */
function between(value: string, min: number | string = '', max: number | string = ''): string | undefined {
  if (min !== '' && max !== '') return `${value} BETWEEN ${min} AND ${max}`
  if (max !== '') return `${value} <= ${max}`
  return min === '' ? undefined : `${value} >= ${min}`
}

function momentCondition(value: string, { formatMinimum, formatMaximum }: JsonSchema): string | undefined {
  return between(value, quoted(formatMinimum), quoted(formatMaximum))
}

// A database enum needs no check. PostgreSQL counts an emoji as one character where core counts two.
function textCondition(value: string, { enum: codes, minLength, maxLength, pattern }: JsonSchema): string | undefined {
  if (codes) return undefined
  return all([between(`char_length(${value})`, minLength, maxLength), pattern && `${value} ~ ${quoted(pattern)}`])
}

function listCondition(value: string, { items, minItems = 0, maxItems }: JsonSchema): string | undefined {
  const each = typeof items === 'object' && !Array.isArray(items) ? items : {}
  return all([
    `${value} IS NOT NULL`,
    between(`cardinality(${value})`, minItems, maxItems),
    each.maxLength === undefined ? `array_position(${value}, NULL) IS NULL` : `texts_fit(${value}, ${each.maxLength})`,
  ])
}

/** The condition that a JSON object fits a schema, including the types of its properties. */
function objectCondition(value: string, { properties = {}, required = [] }: JsonSchema): string | undefined {
  const keys = Object.keys(properties).map(quoted).join(', ')
  return all([
    `jsonb_typeof(${value}) = 'object'`,
    required.length > 0 ? `${value} ?& ARRAY[${required.map(quoted).join(', ')}]` : undefined,
    `${value} - ARRAY[${keys}] = '{}'`,
    ...Object.entries(properties).map(([key, jsonSchema]) =>
      typeof jsonSchema === 'object' ? propertyCondition(value, key, jsonSchema) : undefined,
    ),
  ])
}

function propertyCondition(object: string, key: string, jsonSchema: JsonSchema): string | undefined {
  const value = `(${object} -> ${quoted(key)})`
  if (jsonSchema.type === 'object') return objectCondition(value, jsonSchema)
  if (jsonSchema.type === 'array') return codesCondition(value, jsonSchema)
  const isNumber = jsonSchema.type === 'number' || jsonSchema.type === 'integer'
  const type = `jsonb_typeof(${object} -> ${quoted(key)}) = '${isNumber ? 'number' : 'string'}'`
  const text = `${object} ->> ${quoted(key)}`
  const number = `(${text})::NUMERIC`
  if (jsonSchema.format === momentFormat) return all([type, momentCondition(`(${text}) COLLATE "C"`, jsonSchema)])
  if (jsonSchema.type === 'string') return all([type, textCondition(text, jsonSchema)])
  return all([type, conditionOf(number, jsonSchema), jsonSchema.type === 'integer' ? `${number} % 1 = 0` : undefined])
}

/** The condition that a JSON list holds nothing but codes, where it is there. */
function codesCondition(value: string, { items, minItems = 0, maxItems }: JsonSchema): string {
  const { enum: codes = [] } = typeof items === 'object' && !Array.isArray(items) ? items : {}
  const holds = all([
    between(`jsonb_array_length(${value})`, minItems, maxItems),
    `${value} <@ ${quoted(JSON.stringify(codes))}`,
  ])
  return `CASE jsonb_typeof(${value}) WHEN 'array' THEN ${holds} ELSE ${value} IS NULL END`
}

/** Joins conditions with AND; undefined where there is none. */
export function all(conditions: readonly (string | undefined)[]): string | undefined {
  return conditions.filter((condition) => condition).join(' AND ') || undefined
}

/** Quotes a text for SQL. */
export function quoted(text: unknown): string {
  return text === undefined ? '' : `'${String(text).replaceAll("'", "''")}'`
}
