import { builder } from '../builder.ts'

/** The argument of everything that is derived at a moment. */
export const asOfArgs = builder.args((t) => ({
  asOf: t.field({
    access: 'everyone',
    type: 'DateTime',
    description: 'The moment to look at; now unless said otherwise.',
  }),
}))
