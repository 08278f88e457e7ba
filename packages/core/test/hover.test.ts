import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exportedSchemas, shapesOf } from '../scripts/described-shapes.ts'
import { withHoverTexts } from '../scripts/with-hover-texts.ts'
import { taskMeanings } from '../src/plan/plan-task.ts'
import { reasonMeanings } from '../src/review/because.ts'
import { contactSummarySchema, loggedHoursSchema } from '../src/summary/summary-schema.ts'
import { en } from '../src/text/en/en.ts'
import { fieldsWithoutComment } from './fields-without-comment.ts'

const sourceFolder = join(import.meta.dirname, '../src')

/** Rows of a table of types that are named by a code, whose meaning stands in a table of its own. */
const codesWithMeaning = new Set(
  [reasonMeanings, taskMeanings, en.duplicateReasons]
    .flatMap((meanings) => Object.keys(meanings))
    .map((code) => `: ${code}`),
)

/** Schemas that follow a type which has comments of its own. */
const writtenByHand = new Set<unknown>([contactSummarySchema, loggedHoursSchema])

describe('an editor', () => {
  it('shows a comment on each field of an exported type', () => {
    const entries = ['index', 'rules', 'storage', 'calendar', 'intake', 'statistics', 'en', 'es']
    const fields = fieldsWithoutComment(sourceFolder, entries)
    expect(fields.filter((field) => !codesWithMeaning.has(field.slice(field.indexOf(': '))))).toEqual([])
  }, 120_000)

  it('can show what each field of a schema holds', async () => {
    const schemas = (await exportedSchemas()).filter((schema) => !writtenByHand.has(schema))
    const silent = [...shapesOf(schemas)].flatMap(([key, shape]) =>
      [...shape].filter(([name, text]) => name !== 'type' && !text).map(([name]) => `${name} of ${key}`),
    )
    expect(silent).toEqual([])
  })

  it('shows the description of a field on a type inferred from its schema', () => {
    const shapes = new Map([['by,count', new Map([['count', 'How many, 1 to 50.']])]])
    const declarations =
      'declare const goal: z.ZodReadonly<z.ZodObject<{ count: z.ZodInt; by: z.ZodDate; }, z.core.$strict>>'
    expect(withHoverTexts(declarations, shapes)).toContain(
      '{ /** How many, 1 to 50. */ count: z.ZodInt; by: z.ZodDate; }',
    )
  })

  it('distinguishes objects with the same fields by a literal', () => {
    const shapes = new Map([
      ['id,type=asked', new Map([['id', 'Who was asked.']])],
      ['id,type=agreed', new Map([['id', 'Who agreed.']])],
    ])
    const declared = (type: string) => `z.ZodObject<{ id: z.ZodString; } & { type: z.ZodLiteral<"${type}">; }>`
    const hovers = withHoverTexts(`type Asked = ${declared('asked')}; type Agreed = ${declared('agreed')}`, shapes)
    expect(hovers.match(/\/\*\* .*? \*\//g)).toEqual(['/** Who was asked. */', '/** Who agreed. */'])
  })
})
