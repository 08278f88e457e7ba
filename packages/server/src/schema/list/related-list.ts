import type { Context } from '../../request/context.ts'
import type { builder } from '../builder.ts'
import { keyset, type Order } from './keyset.ts'
import type { Page, PageArguments } from './page.ts'

/** Which rows a list holds, and in which order. */
export type ListQuery = { readonly where?: object; readonly order: Order }

type Counted = { readonly pageInfo: unknown; readonly totalCount?: number | (() => Promise<number>) }

/** A page of a list, and how many entries the whole list has. */
export type CountedPage<Entry> = Page<Entry> & Counted

/** The field of a list that says how many entries the whole list has. */
export const totalCount = (
  t: PothosSchemaTypes.ObjectFieldBuilder<(typeof builder)['$inferSchemaTypes'], Counted>,
) => ({
  totalCount: t.int({
    description: 'How many entries the whole list has.',
    resolve: ({ totalCount: count }) => (typeof count === 'function' ? count() : (count ?? 0)),
  }),
})

type Select = (query: object, path: readonly string[]) => unknown

/**
 * The options of a connection of the rows that belong to the parent's, read in the statement that reads the parent.
 *
 * Pothos' own connections hand Prisma a cursor that names a row, with which it reads all that follows.
 */
export function relatedList<Args extends PageArguments, Ref extends { readonly $inferType: object }>(
  relation: string,
  type: Ref,
  query: (args: Args, context: Context) => ListQuery,
) {
  return {
    type,
    extensions: {
      // What Pothos' own relations use: unlike its option `select`, it knows which fields of the list are asked for.
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
      return { ...keyset(order, args).pageOf<Ref['$inferType']>(rows), totalCount: counts?.[relation] }
    },
  }
}
