import { type FieldNode, type GraphQLResolveInfo, isInterfaceType, Kind, type SelectionNode } from 'graphql'

const known = new WeakMap<readonly FieldNode[], boolean>()

/** Whether all that is selected of somebody was entered, and so stands in the record; the rest needs their row. */
export function isEntered(info: GraphQLResolveInfo): boolean {
  const entered = known.get(info.fieldNodes) ?? areEntered(info)
  known.set(info.fieldNodes, entered)
  return entered
}

function areEntered({ schema, fieldNodes, fragments }: GraphQLResolveInfo): boolean {
  const person = schema.getType('Person')
  const fields = isInterfaceType(person) ? person.getFields() : {}
  const isOf = (selection: SelectionNode): boolean => {
    if (selection.kind === Kind.FIELD) return selection.name.value in fields || selection.name.value === '__typename'
    const part = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection
    return part?.selectionSet.selections.every(isOf) ?? false
  }
  return fieldNodes.every(({ selectionSet }) => selectionSet?.selections.every(isOf) ?? false)
}
