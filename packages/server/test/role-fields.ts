import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql'
import type { Role } from '../generated/prisma/client.ts'
import { maySelect } from '../src/access/role-table.ts'
import { schema } from '../src/schema/schema.ts'

type Field = GraphQLField<unknown, unknown>

/** A selection of everything below a type that a role may see, no type within itself more than once. */
export function everythingFor(role: Role, typeName: string): string {
  const type = schema.getType(typeName)
  if (!isObjectType(type)) throw new Error(`${typeName} is no object type.`)
  return select(role, type, [])
}

function select(role: Role, type: GraphQLObjectType, above: readonly string[]): string {
  const path = [...above, type.name]
  const fields = Object.values(type.getFields()).filter(({ name }) => maySelect(role, `${type.name}.${name}`))
  return `{ __typename ${fields.map((field) => selected(role, field, path)).join(' ')} }`
}

function selected(role: Role, { name, type, args }: Field, path: readonly string[]): string {
  const inner = getNamedType(type)
  if (isLeafType(inner)) return name
  if (isInterfaceType(inner) || !isObjectType(inner) || path.includes(inner.name)) return ''
  const paged = args.some((argument) => argument.name === 'first') ? '(first: 100)' : ''
  return `${name}${paged} ${select(role, inner, path)}`
}
