import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  getOperationAST,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'

/**
 * The fields that an operation selects, as `Type.field`, and the arguments it sets, as `Type.field(name:)`,
 * regardless of directives and without introspection.
 *
 * Covers all operations where the request does not name one.
 */
export function selectedFields(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName?: string | null,
): ReadonlySet<string> {
  const operation = getOperationAST(document, operationName)
  const part = operation && separateOperations(document)[operation.name?.value ?? '']
  const fields = new Set<string>()
  const types = new TypeInfo(schema)
  const Field = ({ name, arguments: given = [] }: FieldNode): void => {
    const field = `${types.getParentType()?.name ?? ''}.${name.value}`
    if (field.startsWith('__') || name.value.startsWith('__')) return
    fields.add(field)
    for (const argument of given) fields.add(`${field}(${argument.name.value}:)`)
  }
  visit(part ?? document, visitWithTypeInfo(types, { Field }))
  return fields
}
