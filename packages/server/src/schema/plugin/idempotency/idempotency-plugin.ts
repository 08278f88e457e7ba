import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core'
import { keyRule } from '../../../store/idempotency/idempotency-key.ts'
import { type PothosResolver, withContext } from '../with-context.ts'
import { repeatSafely } from './repeat-safely.ts'

/** The argument that every mutation has. */
export const keyArgument = 'idempotencyKey'

const description =
  'Sent again with the same key and the same input within a day, the mutation does nothing more and is answered as ' +
  `the first time. ${keyRule.charAt(0).toUpperCase()}${keyRule.slice(1)}.`

/** Lets every mutation be sent again without being done again. */
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

  // Outside the mapping of arguments, so that a key is compared with what was sent, even if an id in it is wrong.
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
