import SchemaBuilder, {
  BasePlugin,
  type PothosInputFieldConfig,
  type PothosOutputFieldConfig,
  type SchemaTypes,
} from '@pothos/core'

/** Stores the access rule of every field and argument in the schema. */
export class AccessPlugin extends BasePlugin<SchemaTypes> {
  override onOutputFieldConfig(field: PothosOutputFieldConfig<SchemaTypes>): PothosOutputFieldConfig<SchemaTypes> {
    const type = this.buildCache.getTypeConfig(field.parentType)
    const ofType = type.graphqlKind === 'Object' || type.graphqlKind === 'Interface' ? Object(type.pothosOptions) : {}
    return { ...field, extensions: { ...field.extensions, access: field.pothosOptions.access ?? ofType.access } }
  }

  override onInputFieldConfig(field: PothosInputFieldConfig<SchemaTypes>): PothosInputFieldConfig<SchemaTypes> {
    if (field.kind !== 'Arg') return field
    return { ...field, extensions: { ...field.extensions, access: field.pothosOptions.access } }
  }
}

SchemaBuilder.registerPlugin('access', AccessPlugin)
