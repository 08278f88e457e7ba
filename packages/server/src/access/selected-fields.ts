import {
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'

/**
 * Every field that an operation selects, as `Type.field`, whatever directives say; introspection aside.
 *
 * Where it is not clear which operation is meant, those of all of them.
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
  const Field = ({ name }: { readonly name: { readonly value: string } }): void => {
    const type = types.getParentType()?.name ?? ''
    if (!type.startsWith('__') && !name.value.startsWith('__')) fields.add(`${type}.${name.value}`)
  }
  visit(part ?? document, visitWithTypeInfo(types, { Field }))
  return fields
}
