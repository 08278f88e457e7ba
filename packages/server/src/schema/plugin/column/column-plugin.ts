import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core'
import { encodeGlobalID } from '@pothos/plugin-relay'
import type { PothosResolver } from '../with-context.ts'

/** What a field is resolved from: columns of its row. */
type FromColumns = { readonly columns: readonly string[]; readonly resolve: PothosResolver | undefined }

/**
 * Resolves a field of a row from its columns wherever they have been read.
 *
 * Otherwise Pothos looks up for each field of each row which query has read it; it still does where a column is missing.
 */
export class ColumnPlugin extends BasePlugin<SchemaTypes> {
  override wrapResolve(resolve: PothosResolver, field: PothosOutputFieldConfig<SchemaTypes>): PothosResolver {
    const { columns, resolve: fromColumns } = this.isNodeId(field) ? globalId(field.parentType) : selectedBy(field)
    const [first, ...others] = columns
    if (first === undefined || !fromColumns) return resolve
    return (row, args, context, info) => {
      const isRead = first in Object(row) && others.every((column) => column in Object(row))
      return isRead ? fromColumns(row, args, context, info) : resolve(row, args, context, info)
    }
  }

  private isNodeId({ name, parentType }: PothosOutputFieldConfig<SchemaTypes>): boolean {
    const type = this.buildCache.getTypeConfig(parentType)
    if (name !== 'id' || type.kind !== 'Object' || !type.extensions?.pothosPrismaModel) return false
    return type.interfaces.some((it) => this.buildCache.getTypeConfig(it).name === 'Node')
  }
}

SchemaBuilder.registerPlugin('column', ColumnPlugin)

function globalId(type: string): FromColumns {
  return { columns: ['id'], resolve: (row) => encodeGlobalID(type, Object(row).id) }
}

/** The columns that a field says it is resolved from; none where the selection is not the same each time. */
function selectedBy({ extensions, resolve }: PothosOutputFieldConfig<SchemaTypes>): FromColumns {
  const select: unknown = extensions?.pothosPrismaSelect
  const isStatic = typeof select === 'object' && select !== null
  const areColumns = isStatic && Object.values(select).every((it) => it === true)
  return { columns: areColumns ? Object.keys(select) : [], resolve }
}
