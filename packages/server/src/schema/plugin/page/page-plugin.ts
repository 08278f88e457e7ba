import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core'
import { GraphQLError, type GraphQLResolveInfo, Kind, type SelectionNode } from 'graphql'
import { maxPageSize } from '../../list/page.ts'
import type { PothosResolver } from '../with-context.ts'

/** Requires every request for a page to name its size, so that nobody silently gets less than they asked for. */
export class PagePlugin extends BasePlugin<SchemaTypes> {
  override wrapResolve(resolve: PothosResolver, field: PothosOutputFieldConfig<SchemaTypes>): PothosResolver {
    if (!('first' in field.args && 'last' in field.args)) return resolve
    return (parent, args, context, info) => {
      const problem = problemOf(args)
      if (problem && !asksForTotal(info)) {
        const message = `${info.parentType.name}.${info.fieldName}: ${problem}`
        throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } })
      }
      return resolve(parent, args, context, info)
    }
  }
}

SchemaBuilder.registerPlugin('page', PagePlugin)

/** Whether the request selects `totalCount` only, which needs no page. */
function asksForTotal({ fieldNodes, fragments }: GraphQLResolveInfo): boolean {
  const isTotal = (selection: SelectionNode): boolean => {
    if (selection.kind === Kind.FIELD) return ['totalCount', '__typename'].includes(selection.name.value)
    const part = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection
    return part?.selectionSet.selections.every(isTotal) ?? false
  }
  return fieldNodes.every(({ selectionSet }) => selectionSet?.selections.every(isTotal))
}

type PageArguments = { readonly first?: number | null; readonly last?: number | null }

function problemOf({ first, last }: PageArguments): string | undefined {
  const sizes = [first, last].filter((size) => size != null)
  if (sizes.length !== 1) return `give either \`first\` or \`last\`, from 0 to ${maxPageSize}.`
  const [size = 0] = sizes
  return size < 0 || size > maxPageSize ? `a page holds 0 to ${maxPageSize} entries, not ${size}.` : undefined
}
