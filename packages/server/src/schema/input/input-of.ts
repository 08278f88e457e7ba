import type { InputObjectRef, InputRef } from '@pothos/core'
import * as z from 'zod'
import { builder } from '../builder.ts'
import { enumByCodes } from '../code/enum-of.ts'

type Nested = Readonly<Record<string, InputRef<object>>>
type FieldType = 'ID' | 'String' | 'Int' | 'Float' | 'Boolean' | 'Date' | 'DateTime' | InputRef<unknown>

/**
 * Defines a GraphQL input that mirrors one of core's zod objects, including descriptions.
 *
 * Core checks ranges and rules across fields, and returns typed issues. `nested` names the inputs of object fields,
 * `optional` the fields that may be absent here although core requires them, and `omit` the fields
 * that the input leaves out.
 */
export function inputOf(
  name: string,
  schema: z.ZodType,
  {
    nested = {},
    optional = [],
    omit = [],
    description: ownDescription,
  }: {
    readonly nested?: Nested
    readonly optional?: readonly string[]
    readonly omit?: readonly string[]
    readonly description?: string
  } = {},
): InputObjectRef<typeof builder.$inferSchemaTypes, object> {
  const { schema: object, description = '' } = unwrap(schema)
  if (!(object instanceof z.ZodObject)) throw new Error(`${name} must mirror an object.`)
  const fields: [string, z.ZodType][] = Object.entries(object.shape)
  return builder.inputType(name, {
    description: ownDescription ?? description,
    fields: (t) =>
      Object.fromEntries(
        fields
          .filter(([key, field]) => !(field instanceof z.ZodLiteral) && !omit.includes(key))
          .map(([key, field]) => {
            const { schema: inner, description = '', isRequired } = unwrap(field)
            const required = isRequired && !optional.includes(key)
            if (!(inner instanceof z.ZodArray)) {
              return [key, t.field({ type: typeOf(key, inner, nested), required, description })]
            }
            const type = [typeOf(key, unwrap(toType(inner.element)).schema, nested)] as const
            return [key, t.field({ type: [type[0]], required, description })]
          }),
      ),
  })
}

type Unwrapped = { readonly schema: z.ZodType; readonly description?: string; readonly isRequired: boolean }

/** Unwraps optional and nullable schemas, keeping the outermost description. */
function unwrap(schema: z.ZodType): Unwrapped {
  const isWrapper = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodReadonly
  const own = schema.description === undefined ? {} : { description: schema.description }
  if (!isWrapper) return { schema, ...own, isRequired: true }
  const inner = unwrap(toType(schema.unwrap()))
  return { ...inner, ...own, isRequired: inner.isRequired && schema instanceof z.ZodReadonly }
}

function toType(schema: unknown): z.ZodType {
  if (schema instanceof z.ZodType) return schema
  throw new Error('Not a zod schema.')
}

/** The fields that mean a day; all others with a moment mean that moment. */
const days: ReadonlySet<string> = new Set(['by', 'goalBy'])

function typeOf(key: string, schema: z.ZodType, nested: Nested): FieldType {
  if (schema instanceof z.ZodString) return schema.meta()?.format === 'id' ? 'ID' : 'String'
  if (schema instanceof z.ZodNumber) return schema.format === 'safeint' ? 'Int' : 'Float'
  if (schema instanceof z.ZodBoolean) return 'Boolean'
  if (schema instanceof z.ZodPipe) return days.has(key) ? 'Date' : 'DateTime'
  if (schema instanceof z.ZodEnum) return enumByCodes(schema.options.map(String))
  const ref = nested[key]
  if (ref) return ref
  throw new Error(`No GraphQL input stands for ${key}.`)
}

/** The object schema of a field, which holds one such object or a list. */
export function nestedInput(schema: z.ZodType, key: string): z.ZodType {
  const { schema: object } = unwrap(schema)
  const field = object instanceof z.ZodObject ? toType(object.shape[key]) : undefined
  const inner = field && unwrap(field).schema
  if (inner instanceof z.ZodArray) return toType(inner.element)
  if (field && inner instanceof z.ZodObject) return field
  throw new Error(`${key} holds no object.`)
}
