import {
  defaultFieldResolver,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type SelectionNode,
} from 'graphql'
import type { Context } from '../../request/context.ts'

/** As many entries as a page may hold. */
const mostEntries = 100

type PageArguments = { readonly first?: number | null; readonly last?: number | null }

/** Makes whoever asks for a page say its size, so that nobody is given less than they asked for unawares. */
export function requirePages(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      if (!/Connection!?$/.test(`${field.type}`)) continue
      field.resolve = inPages(field.resolve ?? defaultFieldResolver)
    }
  }
  return schema
}

function inPages(resolve: GraphQLFieldResolver<unknown, Context>): GraphQLFieldResolver<unknown, Context> {
  return (parent, args, context, info) => {
    const problem = problemOf(args)
    if (problem && !asksForTotal(info)) {
      const message = `${info.parentType.name}.${info.fieldName}: ${problem}`
      throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } })
    }
    return resolve(parent, args, context, info)
  }
}

/** Whether just the number of all entries is asked for, which needs no page. */
function asksForTotal({ fieldNodes, fragments }: GraphQLResolveInfo): boolean {
  const isTotal = (selection: SelectionNode): boolean => {
    if (selection.kind === Kind.FIELD) return ['totalCount', '__typename'].includes(selection.name.value)
    const part = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection
    return part?.selectionSet.selections.every(isTotal) ?? false
  }
  return fieldNodes.every(({ selectionSet }) => selectionSet?.selections.every(isTotal))
}

function problemOf({ first, last }: PageArguments): string | undefined {
  const sizes = [first, last].filter((size) => size != null)
  if (sizes.length !== 1) return `give either \`first\` or \`last\`, from 0 to ${mostEntries}.`
  const [size = 0] = sizes
  return size < 0 || size > mostEntries ? `a page holds 0 to ${mostEntries} entries, not ${size}.` : undefined
}
