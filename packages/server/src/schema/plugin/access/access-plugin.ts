import SchemaBuilder, {
  BasePlugin,
  type PothosInputFieldConfig,
  type PothosOutputFieldConfig,
  type SchemaTypes,
} from '@pothos/core'

/** Notes on every field and argument of the schema who may select or give it. */
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
