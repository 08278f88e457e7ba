import * as z from 'zod'

/** What a schema promises of a value, as JSON Schema says it; moments, which JSON does not know, by their bounds. */
export type Promised = z.core.JSONSchema.BaseSchema

/** The format of a moment, whose bounds are texts. */
export const momentFormat = 'date-time'

/** What a schema promises of what it has read. */
export function promiseOf(schema: z.ZodType): Promised {
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
