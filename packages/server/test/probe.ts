import type * as z from 'zod'
import { momentFormat, type Promised, promiseOf } from '../prisma/checks/promise-of.ts'

/** A value at or just beyond a bound, and whether core takes it. */
export type Probe = { readonly value: unknown; readonly isTaken: boolean }

/** Values around every bound that a schema promises, and none at all; `asStored` says which value stands for one. */
export function probesOf(schema: z.ZodType, asStored = (value: unknown): unknown => value): readonly Probe[] {
  return [undefined, ...valuesAround(promiseOf(schema)).map(asStored)].map((value) => ({
    value,
    isTaken: isTaken(schema, value),
  }))
}

// What is filled in where nothing was given never stays absent, and what is more than a bound is not looked at.
function isTaken(schema: z.ZodType, value: unknown): boolean {
  const { success, data, error } = schema.safeParse(value)
  if (!success) return error.issues.every(({ code }) => code === 'custom')
  return (data === undefined) === (value === undefined)
}

function valuesAround(promised: Promised): readonly unknown[] {
  if (promised.type === 'array') return listsAround(promised)
  if (promised.format === momentFormat) return momentsAround(promised)
  if (promised.type === 'string' && !promised.enum) return sizesAround(promised.minLength, promised.maxLength).map(text)
  return numbersAround(promised)
}

function numbersAround({ minimum, maximum }: Promised): readonly number[] {
  return [minimum, maximum].flatMap((bound, which) => (bound === undefined ? [] : [bound, bound + 2 * which - 1]))
}

function momentsAround({ formatMinimum, formatMaximum }: Promised): readonly Date[] {
  return [formatMinimum, formatMaximum].flatMap((bound, which) =>
    typeof bound === 'string' ? [0, 2 * which - 1].map((more) => new Date(Date.parse(bound) + more)) : [],
  )
}

function listsAround({ items, minItems, maxItems }: Promised): readonly unknown[] {
  const item = typeof items === 'object' && !Array.isArray(items) ? items : {}
  const one = item.enum?.[0] ?? text(8)
  const sizes = sizesAround(minItems, maxItems).map((size) => Array.from({ length: size }, () => one))
  return [...sizes, [null], ...(item.enum ? [] : valuesAround(item).map((value) => [value]))]
}

function sizesAround(least = 0, most?: number): readonly number[] {
  return [least - 1, least, ...(most === undefined ? [] : [most, most + 1])].filter((size) => size >= 0)
}

function text(length: number): string {
  return 'x'.repeat(length)
}
