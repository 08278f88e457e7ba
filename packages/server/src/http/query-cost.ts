import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql'

/** What an operation costs at most. */
export type QueryCost = {
  /** One for each field of the answer; more for what has to be derived first. */
  readonly cost: number
  /** How many fields the document selects, those of fragments wherever they are spread. */
  readonly fields: number
}

/** What is asked; page sizes may stand in the variables. */
export type Asked = {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly variables: Readonly<Record<string, unknown>>
}

type Walk = Asked & {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** A fragment costs the same wherever it is spread. */
  readonly known: Map<SelectionSetNode, QueryCost>
}

type Type = GraphQLNamedType | undefined

/** What a part that core derives costs beside a field; an assumption: about a millisecond of work. */
const derivedCost = 500

/** How many entries a list without a page size is taken to have; an assumption. */
const usualLength = 10

/** The cost of an operation, which its document and its page sizes tell before it runs. */
export function queryCost(asked: Asked): QueryCost {
  const fragments = asked.document.definitions.flatMap((it) =>
    it.kind === Kind.FRAGMENT_DEFINITION ? [[it.name.value, it] as const] : [],
  )
  const walk = { ...asked, fragments: new Map(fragments), known: new Map() }
  const root = asked.schema.getRootType(asked.operation.operation) ?? undefined
  return costOfSelections(asked.operation.selectionSet, root, walk)
}

function costOfSelections(set: SelectionSetNode, type: Type, walk: Walk): QueryCost {
  const known = walk.known.get(set)
  if (known) return known
  const parts = set.selections.map((selection) => costOfSelection(selection, type, walk))
  const sum = parts.reduce((all, part) => ({ cost: all.cost + part.cost, fields: all.fields + part.fields }), nothing)
  walk.known.set(set, sum)
  return sum
}

const nothing: QueryCost = { cost: 0, fields: 0 }

function costOfSelection(selection: SelectionNode, type: Type, walk: Walk): QueryCost {
  if (selection.kind === Kind.FIELD) return costOfField(selection, type, walk)
  const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? walk.fragments.get(selection.name.value) : selection
  if (!fragment) return nothing
  const condition = fragment.typeCondition?.name.value
  return costOfSelections(fragment.selectionSet, condition ? walk.schema.getType(condition) : type, walk)
}

function costOfField(node: FieldNode, type: Type, walk: Walk): QueryCost {
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined
  const own = field?.args.some(({ name }) => name === 'asOf') ? derivedCost : 1
  if (!field || !node.selectionSet) return { cost: own, fields: 1 }
  const within = costOfSelections(node.selectionSet, getNamedType(field.type), walk)
  const length = pageSize(node, walk) ?? (isListOfItsOwn(field, type) ? usualLength : 1)
  return { cost: own + length * within.cost, fields: 1 + within.fields }
}

/** Whether a field is a list, but not the entries of a connection, which has a page size. */
function isListOfItsOwn(field: GraphQLField<unknown, unknown>, type: Type): boolean {
  return isListType(getNullableType(field.type)) && !type?.name.endsWith('Connection')
}

/** How many entries a field asks for; undefined where it does not say. */
function pageSize({ arguments: given = [] }: FieldNode, { variables }: Walk): number | undefined {
  for (const { name, value } of given) {
    if (!['first', 'last', 'ids'].includes(name.value)) continue
    const size = sizeIn(value, variables)
    if (size > 0) return size
  }
  return undefined
}

function sizeIn(value: ValueNode, variables: Asked['variables']): number {
  if (value.kind === Kind.LIST) return value.values.length
  const size = value.kind === Kind.VARIABLE ? variables[value.name.value] : 'value' in value && value.value
  return Array.isArray(size) ? size.length : Number(size)
}
