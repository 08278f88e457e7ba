import { builder } from '../builder.ts'

/** The argument of fields that are derived as of a moment. */
export const asOfArgs = builder.args((t) => ({
  asOf: t.field({
    access: 'everyone',
    type: 'DateTime',
    description:
      'The moment the answer is as of, such as `2026-03-01T09:00:00Z`; by default the beginning of the present minute, or the latest entry since.',
  }),
}))
