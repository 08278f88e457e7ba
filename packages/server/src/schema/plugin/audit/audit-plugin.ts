import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core'
import { type PothosResolver, withContext } from '../with-context.ts'

/** Passes the name of the mutation to the store, for the audit log. */
export class AuditPlugin extends BasePlugin<SchemaTypes> {
  override wrapResolve(resolve: PothosResolver, field: PothosOutputFieldConfig<SchemaTypes>): PothosResolver {
    if (field.kind !== 'Mutation') return resolve
    const action = `${field.parentType}.${field.name}`
    return withContext((source, args, context, info) => resolve(source, args, { ...context, action }, info))
  }
}

SchemaBuilder.registerPlugin('audit', AuditPlugin)
