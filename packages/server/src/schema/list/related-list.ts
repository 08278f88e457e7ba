import type { Context } from '../../request/context.ts'
import type { CountedPage } from './connection.ts'
import { keyset, keysetPage, type Order } from './keyset.ts'
import type { PageArguments } from './page.ts'

/** The condition and the order of a list. */
export type ListQuery = { readonly where?: object; readonly order: Order }

type Paths = { readonly getType: () => string; readonly paths: readonly (readonly { readonly name: string }[])[] }

type Select = (query: object, to: Paths) => unknown

/** Where the entries of a page are selected. */
const entryPaths = [[{ name: 'nodes' }], [{ name: 'edges' }, { name: 'node' }]] as const

/**
 * The options of a connection of related rows, which the statement of the parent reads too.
 *
 * Pothos' own connections pass Prisma a cursor of a row, for which it reads all following rows.
 */
export function relatedList<
  Args extends PageArguments,
  Ref extends { readonly $inferType: object; readonly name: string },
>(relation: string, type: Ref, query: (args: Args, context: Context) => ListQuery) {
  return {
    type,
    extensions: {
      // Pothos' own relations use this: unlike the option `select`, it knows the selected fields of the list.
      pothosPrismaSelect: (args: Args, context: Context, select: Select, selected: () => ReadonlySet<string>) => {
        const { where = {}, order } = query(args, context)
        const { where: bounds, orderBy, take, select: columns } = keyset(order, args)
        const fields = [...selected()].filter((name) => name !== '__typename')
        const isCounted = fields.includes('totalCount')
        const rows = { where: { AND: [where, bounds] }, orderBy, take, select: columns }
        return {
          select: {
            ...(isCounted && { _count: { select: { [relation]: { where } } } }),
            ...(fields.some((name) => name !== 'totalCount') && {
              [relation]: select(rows, { getType: () => type.name, paths: entryPaths }),
            }),
          },
        }
      },
    },
    resolve: (parent: object, args: Args, context: Context): CountedPage<Ref['$inferType']> => {
      const { [relation]: rows = [], _count: counts } = Object(parent)
      const { order } = query(args, context)
      return Object.assign(keysetPage<Ref['$inferType']>(order, args, rows), { totalCount: counts?.[relation] })
    },
  }
}
