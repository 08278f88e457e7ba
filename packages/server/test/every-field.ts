import {
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { schema } from '../src/schema/schema.ts'

/** A selection of everything a type holds, down to the leaves; what needs an argument is left out. */
export function everyFieldOf(typeName: string): string {
  const type = schema.getType(typeName)
  if (!isObjectType(type)) throw new Error(`${typeName} is no object type.`)
  return selectAll(type)
}

function selectAll(type: GraphQLObjectType): string {
  const fields = Object.values(type.getFields()).map(({ name, type: fieldType, args }) => {
    if (args.some(isRequiredArgument)) return ''
    const inner = getNamedType(fieldType)
    if (isLeafType(inner)) return name
    const page = args.some((argument) => argument.name === 'first') ? '(first: 100)' : ''
    if (isInterfaceType(inner)) return `${name} ${leavesOf(inner)}`
    return isObjectType(inner) ? `${name}${page} ${selectAll(inner)}` : ''
  })
  return `{ ${fields.join(' ')} }`
}

/** A selection of what somebody says of themselves, stored or sent: all leaves but the id of the row. */
function leavesOf(type: GraphQLInterfaceType): string {
  const leaves = Object.values(type.getFields()).filter(
    ({ name, type: of }) => name !== 'id' && isLeafType(getNamedType(of)),
  )
  return `{ ${leaves.map(({ name }) => name).join(' ')} }`
}
