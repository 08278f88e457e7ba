import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core'
import { keyRule } from '../../../store/idempotency/idempotency-key.ts'
import { type PothosResolver, withContext } from '../with-context.ts'
import { repeatSafely } from './repeat-safely.ts'

/** The argument of every mutation. */
export const keyArgument = 'idempotencyKey'

const description =
  'A key that makes the mutation safe to repeat: within a day, the same key and input return the stored answer ' +
  `without running again. ${keyRule.charAt(0).toUpperCase()}${keyRule.slice(1)}.`

/** Makes every mutation safe to repeat by an idempotency key. */
export class IdempotencyPlugin extends BasePlugin<SchemaTypes> {
  override onOutputFieldConfig(field: PothosOutputFieldConfig<SchemaTypes>): PothosOutputFieldConfig<SchemaTypes> {
    if (field.kind !== 'Mutation') return field
    const { name: parentField, parentType } = field
    const key = {
      kind: 'Arg',
      graphqlKind: 'Arg',
      name: keyArgument,
      parentField,
      parentType,
      description,
      type: { kind: 'Scalar', ref: 'String', required: false },
      pothosOptions: { type: 'String' },
    } as const
    return { ...field, args: { ...field.args, [keyArgument]: key } }
  }

  // Wraps the mapping of arguments, so that a key is compared with the raw input, even with a malformed id.
  override wrapArgMappers(
    resolve: PothosResolver | undefined,
    field: PothosOutputFieldConfig<SchemaTypes>,
  ): PothosResolver | undefined {
    if (field.kind !== 'Mutation' || !resolve) return resolve
    const { showsSecret = false } = field.pothosOptions
    return withContext(repeatSafely(resolve, { mutation: field.name, showsSecret }))
  }
}

SchemaBuilder.registerPlugin('idempotency', IdempotencyPlugin)
