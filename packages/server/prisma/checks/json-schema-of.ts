import * as z from 'zod'

/** A JSON Schema; moments have the format `date-time` and may have `formatMinimum` and `formatMaximum`. */
export type JsonSchema = z.core.JSONSchema.BaseSchema

/** The format of a moment, whose bounds are ISO 8601 texts. */
export const momentFormat = 'date-time'

/** The JSON Schema of the values that a zod schema returns. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'output',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (!(zodSchema instanceof z.ZodDate)) return
      const { minDate, maxDate } = zodSchema
      Object.assign(jsonSchema, {
        format: momentFormat,
        ...(minDate && { formatMinimum: minDate.toISOString() }),
        ...(maxDate && { formatMaximum: maxDate.toISOString() }),
      })
    },
  })
}
