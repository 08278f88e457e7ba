import { upsertOutcomeMeanings, upsertOutcomes } from '@tiecraft/core/storage'
import type { FieldRule } from '../../access/field-rules.ts'
import { lazily } from '../../request/lazily.ts'
import type { UpsertedRow } from '../../store/row/upserted-row.ts'
import { builder } from '../builder.ts'
import { enumOf } from '../code/enum-of.ts'
import { UserErrorRef } from './user-error.ts'

const UpsertOutcomeRef = enumOf('UpsertOutcome', 'What was done with a row.', upsertOutcomes, upsertOutcomeMeanings)

/** What was done with a row, and the stored row once it is asked for. */
export type Upserted<Row> = UpsertedRow & { readonly stored: () => Promise<Row | undefined> }

/** Adds the stored rows, which are loaded together, and only where they are selected. */
export function withStored<Row extends { readonly id: string }>(
  results: readonly UpsertedRow[] | undefined,
  load: (ids: string[]) => Promise<readonly Row[]>,
): Upserted<Row>[] | undefined {
  const loaded = lazily(async () => {
    const rows = await load((results ?? []).flatMap(({ id }) => id ?? []))
    return new Map(rows.map((row) => [row.id, row]))
  })
  return results?.map((result) => ({
    ...result,
    stored: async () => (result.id === null ? undefined : (await loaded()).get(result.id)),
  }))
}

type UpsertedFieldBuilder<Row> = PothosSchemaTypes.ObjectFieldBuilder<typeof builder.$inferSchemaTypes, Upserted<Row>>

/** Defines the type of what was done with a row; `fields` adds the stored row. */
export function upsertedRef<Row>(
  name: string,
  access: FieldRule,
  storedField: (t: UpsertedFieldBuilder<Row>) => Record<string, ReturnType<UpsertedFieldBuilder<Row>['field']>>,
) {
  return builder.objectRef<Upserted<Row>>(name).implement({
    access,
    description: 'What was done with a row.',
    fields: (t) => ({
      externalId: t.exposeID('externalId', { nullable: true, description: "The portal's own id, as the row has it." }),
      outcome: t.expose('outcome', { type: UpsertOutcomeRef, description: 'What was done with the row.' }),
      userErrors: t.field({
        type: [UserErrorRef],
        description: 'Why the row was refused; each path begins with its place in the input. Empty unless refused.',
        resolve: ({ userErrors }) => [...userErrors],
      }),
      ...storedField(t),
    }),
  })
}

export const allOrNothingDescription =
  'Whether one refused row refuses all, and `userErrors` say why; otherwise the others are stored.'
