import type { Context } from '../../request/context.ts'
import type { builder } from '../builder.ts'
import { keyset, keysetPage, type Order } from './keyset.ts'
import type { Page, PageArguments } from './page.ts'

/** The condition and the order of a list. */
export type ListQuery = { readonly where?: object; readonly order: Order }

type Counted = { readonly pageInfo: unknown; readonly totalCount?: number | (() => Promise<number>) }

/** A page of a list with the number of entries of the whole list. */
export type CountedPage<Entry> = Page<Entry> & Counted

/** The field with the number of entries of the whole list. */
export const totalCount = (
  t: PothosSchemaTypes.ObjectFieldBuilder<(typeof builder)['$inferSchemaTypes'], Counted>,
) => ({
  totalCount: t.int({
    description: 'The number of entries of the whole list, independent of the page.',
    resolve: ({ totalCount: count }) => (typeof count === 'function' ? count() : (count ?? 0)),
  }),
})

type Select = (query: object, path: readonly string[]) => unknown

/**
 * The options of a connection of related rows, which the statement of the parent reads too.
 *
 * Pothos' own connections pass Prisma a cursor of a row, for which it reads all following rows.
 */
export function relatedList<Args extends PageArguments, Ref extends { readonly $inferType: object }>(
  relation: string,
  type: Ref,
  query: (args: Args, context: Context) => ListQuery,
) {
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
            ...(fields.some((name) => name !== 'totalCount') && { [relation]: select(rows, ['edges', 'node']) }),
          },
        }
      },
    },
    resolve: (parent: object, args: Args, context: Context): CountedPage<Ref['$inferType']> => {
      const { [relation]: rows = [], _count: counts } = Object(parent)
      const { order } = query(args, context)
      return { ...keysetPage<Ref['$inferType']>(order, args, rows), totalCount: counts?.[relation] }
    },
  }
}
