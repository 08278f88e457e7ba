import type * as z from 'zod'
import { type JsonSchema, jsonSchemaOf, momentFormat } from '../prisma/checks/json-schema-of.ts'

/** A value at or just beyond a bound, and whether core accepts it. */
export type Probe = { readonly value: unknown; readonly isTaken: boolean }

/** Values around every bound of a schema, and no value; `asStored` maps each to its stored form. */
export function probesOf(schema: z.ZodType, asStored = (value: unknown): unknown => value): readonly Probe[] {
  return [undefined, ...valuesAround(jsonSchemaOf(schema)).map(asStored)].map((value) => ({
    value,
    isTaken: isTaken(schema, value),
  }))
}

// A default never stays absent. Refinements (`custom` issues) are not bounds of a single value.
function isTaken(schema: z.ZodType, value: unknown): boolean {
  const { success, data, error } = schema.safeParse(value)
  if (!success) return error.issues.every(({ code }) => code === 'custom')
  return (data === undefined) === (value === undefined)
}

function valuesAround(jsonSchema: JsonSchema): readonly unknown[] {
  if (jsonSchema.type === 'array') return listsAround(jsonSchema)
  if (jsonSchema.format === momentFormat) return momentsAround(jsonSchema)
  if (jsonSchema.type === 'string' && !jsonSchema.enum)
    return sizesAround(jsonSchema.minLength, jsonSchema.maxLength).map(text)
  return numbersAround(jsonSchema)
}

function numbersAround({ minimum, maximum }: JsonSchema): readonly number[] {
  return [minimum, maximum].flatMap((bound, which) => (bound === undefined ? [] : [bound, bound + 2 * which - 1]))
}

function momentsAround({ formatMinimum, formatMaximum }: JsonSchema): readonly Date[] {
  return [formatMinimum, formatMaximum].flatMap((bound, which) =>
    typeof bound === 'string' ? [0, 2 * which - 1].map((more) => new Date(Date.parse(bound) + more)) : [],
  )
}

function listsAround({ items, minItems, maxItems }: JsonSchema): readonly unknown[] {
  const item = typeof items === 'object' && !Array.isArray(items) ? items : {}
  const one = item.enum?.[0] ?? text(8)
  const sizes = sizesAround(minItems, maxItems).map((size) => Array.from({ length: size }, () => one))
  return [...sizes, [null], ...(item.enum ? [] : valuesAround(item).map((value) => [value]))]
}

function sizesAround(min = 0, max?: number): readonly number[] {
  return [min - 1, min, ...(max === undefined ? [] : [max, max + 1])].filter((size) => size >= 0)
}

function text(length: number): string {
  return 'x'.repeat(length)
}
