import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql'
import type { Role } from '../../generated/prisma/client.ts'
import { mayGive, maySelect } from '../../src/access/field-rules.ts'
import { ruleOf } from '../../src/schema/plugin/access/rule-of.ts'
import { schema } from '../../src/schema/schema.ts'
import { anyNode, type Given, givenArgument, renamed } from './given-value.ts'
import type { Reference } from './reference.ts'

/** A document that asks for all that a role may see of one field, and what is sent for each of its variables. */
export type AttackDocument = {
  readonly operation: Operation
  /** The field, and the type of node. */
  readonly name: string
  readonly text: string
  readonly variables: Readonly<Record<string, Given>>
}

type Operation = 'query' | 'mutation'

/** A field that can be asked or done, and the type it is of. */
export type Root = {
  readonly owner: string
  /** Such as `Query.seeker`. */
  readonly name: string
  readonly operation: Operation
  readonly field: Field
}

type Field = GraphQLField<unknown, unknown>
type Asking = {
  readonly role: Role
  readonly nodeType: string
  /** The types that were asked for everything before, which are opened only so deep. */
  readonly known: ReadonlySet<string>
  readonly deepest: number
  readonly opened: Set<string>
  readonly variables: Map<string, readonly [type: string, given: Given]>
}

/** So deep is asked what was asked for everything before: to the entries of a list, and to what a change answers with. */
const depths = { query: 3, mutation: 2 } as const satisfies Record<Operation, number>

/** Every field that can be asked or done. */
export function rootFields(): readonly Root[] {
  const of = (operation: Operation, type: GraphQLObjectType | null | undefined): readonly Root[] =>
    Object.values(type?.getFields() ?? {}).map((field) => ({
      owner: String(type),
      name: `${type}.${field.name}`,
      operation,
      field,
    }))
  return [...of('query', schema.getQueryType()), ...of('mutation', schema.getMutationType())]
}

/** Asks for each field with every argument, and for everything of the answers that a role may see. */
export function documentsOf(role: Role, roots: readonly Root[]): readonly AttackDocument[] {
  const known = new Set<string>()
  return roots.flatMap((root) => {
    const opened = new Set<string>()
    const types = isAbstractType(getNamedType(root.field.type)) ? nodeTypes() : ['']
    const documents = types
      .filter((nodeType) => nodeType === '' || maySelect(role, ruleOf(schema, `${nodeType}.id`)))
      .map((nodeType) => documentOf({ role, nodeType, known, deepest: depths[root.operation], opened }, root))
    for (const type of opened) known.add(type)
    return documents
  })
}

function ofNodes(variables: AttackDocument['variables'], nodeType: string): AttackDocument['variables'] {
  const rename = (reference: Reference) => (reference.type === anyNode ? { ...reference, type: nodeType } : reference)
  return Object.fromEntries(Object.entries(variables).map(([name, given]) => [name, renamed(given, rename)]))
}

function documentOf(about: Omit<Asking, 'variables'>, { owner, operation, field }: Root): AttackDocument {
  const { nodeType } = about
  const asking: Asking = { ...about, opened: new Set(), variables: new Map() }
  const selection = select(asking, owner, field, 0)
  for (const type of asking.opened) about.opened.add(type)
  const declared = [...asking.variables].map(([name, [type]]) => `$${name}: ${type}`)
  const variables = Object.fromEntries([...asking.variables].map(([name, [, given]]) => [name, given]))
  return {
    operation,
    name: nodeType === '' ? field.name : `${field.name} (${nodeType})`,
    text: `${operation} ${declared.length > 0 ? `(${declared.join(', ')}) ` : ''}{ ${selection} }`,
    variables: ofNodes(variables, nodeType),
  }
}

function select(asking: Asking, owner: string, field: Field, depth: number): string {
  const inner = getNamedType(field.type)
  const selection = isLeafType(inner) ? '' : selectAll(asking, inner, depth)
  return `${field.name}${argumentsOf(asking, owner, field)} ${selection}`
}

function argumentsOf({ role, variables }: Asking, owner: string, { name: field, args, type }: Field): string {
  const entries = entryOf(getNamedType(type))
  const used = args.filter(({ extensions }) => mayGive(role, extensions.access))
  const given = used.map((argument) => {
    const variable = `${owner}_${field}_${argument.name}`
    variables.set(variable, [String(argument.type), givenArgument(`${owner}.${field}`, argument, entries)])
    return `${argument.name}: $${variable}`
  })
  return given.length > 0 ? `(${given.join(', ')})` : ''
}

/** Everything of a type the first time that it comes, and then what it says of itself. */
function selectAll(asking: Asking, type: GraphQLNamedOutputType, depth: number): string {
  if (isInterfaceType(type) && type.name === 'Person') return selectPerson(asking, type, depth)
  const node = isAbstractType(type) ? schema.getType(asking.nodeType) : undefined
  if (isObjectType(node)) return `{ __typename id ... on ${node.name} ${selectAll(asking, node, depth)} }`
  if (!isObjectType(type)) throw new Error(`Nobody knows what to select of ${type.name}.`)
  const isTooDeep = depth >= asking.deepest && asking.known.has(type.name)
  const isClosed = isTooDeep || asking.opened.has(type.name)
  if (!isTooDeep) asking.opened.add(type.name)
  const fields = Object.values(type.getFields()).filter(
    ({ extensions, type: inner }) =>
      maySelect(asking.role, extensions.access) && (!isClosed || isLeafType(getNamedType(inner))),
  )
  return `{ __typename ${fields.map((field) => select(asking, type.name, field, depth + 1)).join(' ')} }`
}

/** All that somebody says of themselves whom an answer names, stored or sent; the second time only who they are. */
function selectPerson(asking: Asking, person: GraphQLInterfaceType, depth: number): string {
  if (asking.opened.has(person.name)) return '{ __typename id externalId name }'
  asking.opened.add(person.name)
  const parts = [person, ...schema.getPossibleTypes(person)].filter(({ name }) => name !== 'Contact')
  const selections = parts.map((type) => {
    const fields = Object.values(type.getFields())
    return `... on ${type.name} { ${fields.map((field) => select(asking, type.name, field, depth + 1)).join(' ')} }`
  })
  return `{ __typename ${selections.join(' ')} }`
}

/** The stored type that a list such as `SeekerContactsConnection` lists; places among what is derived name no rows. */
function entryOf(connection: GraphQLNamedOutputType): string | undefined {
  if (!isObjectType(connection)) return undefined
  const edge = connection.getFields().edges
  const inner = edge && getNamedType(edge.type)
  const node = isObjectType(inner) ? inner.getFields().node : undefined
  const entry = node && getNamedType(node.type)
  return entry?.extensions.pothosPrismaModel ? entry.name : undefined
}

/** The types that `node` finds. */
function nodeTypes(): readonly string[] {
  const node = schema.getType('Node')
  return isInterfaceType(node) ? schema.getPossibleTypes(node).map(({ name }) => name) : []
}
