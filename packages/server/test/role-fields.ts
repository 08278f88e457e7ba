import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql'
import type { Role } from '../generated/prisma/client.ts'
import { maySelect } from '../src/access/field-rules.ts'
import { schema } from '../src/schema/schema.ts'

type Field = GraphQLField<unknown, unknown>

/** A selection of everything below a type that a role may see, no type within itself more than once. */
export function everythingFor(role: Role, typeName: string): string {
  const type = schema.getType(typeName)
  if (!isObjectType(type)) throw new Error(`${typeName} is no object type.`)
  return select(role, type, [])
}

/** The same for each field of the type by itself. */
export function eachFieldFor(role: Role, typeName: string): readonly string[] {
  const type = schema.getType(typeName)
  if (!isObjectType(type)) throw new Error(`${typeName} is no object type.`)
  return fieldsFor(role, type, [typeName]).filter((field) => field !== '')
}

/** What is given for an argument wherever there is one. */
const samples: Readonly<Record<string, string>> = { first: 'first: 100', event: 'event: { channel: "alumni" }' }

function select(role: Role, type: GraphQLObjectType, above: readonly string[]): string {
  return `{ __typename ${fieldsFor(role, type, [...above, type.name]).join(' ')} }`
}

function fieldsFor(role: Role, type: GraphQLObjectType, path: readonly string[]): readonly string[] {
  const fields = Object.values(type.getFields()).filter(({ extensions }) => maySelect(role, extensions.access))
  return fields.map((field) => selected(role, field, path))
}

function selected(role: Role, { name, type, args }: Field, path: readonly string[]): string {
  const inner = getNamedType(type)
  if (isLeafType(inner)) return name
  if (isInterfaceType(inner)) return inner.name === 'Person' ? `${name} ${leavesFor(role, inner)}` : ''
  if (!isObjectType(inner) || path.includes(inner.name)) return ''
  const given = args.flatMap((argument) => samples[argument.name] ?? [])
  return `${name}${given.length > 0 ? `(${given.join(' ')})` : ''} ${select(role, inner, path)}`
}

/** What somebody says of themselves whom an answer names. */
function leavesFor(role: Role, type: GraphQLInterfaceType): string {
  const fields = Object.values(type.getFields()).filter(({ extensions }) => maySelect(role, extensions.access))
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)))
  return `{ __typename ${leaves.map(({ name }) => name).join(' ')} channel { id } }`
}
