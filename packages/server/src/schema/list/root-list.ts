import type { CountedPage } from './connection.ts'
import { type Keyset, keyset, keysetPage, type Order } from './keyset.ts'
import type { PageArguments } from './page.ts'

type RootList<Where> = { readonly where: Where; readonly order: Order; readonly page: PageArguments }

type RowQuery = Pick<Keyset, 'orderBy' | 'take'> & { where: { AND: object[] } }

/** A page of the rows that meet a condition; reads no rows where only `totalCount` is selected. */
export async function rootList<Where extends object, Row extends object>(
  { where, order, page }: RootList<Where>,
  read: (query: RowQuery, columns: Keyset['select']) => Promise<Row[]>,
  totalCount?: () => Promise<number>,
): Promise<CountedPage<Row>> {
  const { where: bounds, orderBy, take, select } = keyset(order, page)
  const isPaged = page.first != null || page.last != null
  const rows = isPaged ? await read({ where: { AND: [where, bounds] }, orderBy, take }, select) : []
  return Object.assign(keysetPage(order, page, rows), totalCount && { totalCount })
}
