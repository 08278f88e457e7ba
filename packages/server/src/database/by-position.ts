import { getDatamodel } from '../../generated/pothos.ts'
import type { Prisma } from '../../generated/prisma/client.ts'
import { uuidOf } from '../store/uuid.ts'

type Query = Readonly<Record<string, unknown>>

/** The model of each relation, such as `Activity` of `Contact.activities`. */
const models = new Map(
  Object.entries(getDatamodel().datamodel.models).flatMap(([model, { fields }]) =>
    fields.filter(({ kind }) => kind === 'object').map(({ name, type }) => [`${model}.${name}`, type] as const),
  ),
)

/** Where a query is asked, and in whose data. */
type Asked = { readonly transaction: Prisma.TransactionClient; readonly tenantId: string; readonly model: string }

/**
 * A query with the position that each cursor stands for in its place, in the query itself and in the relations it includes.
 *
 * With a cursor Prisma leaves the limit to itself, and gets everything that comes after. A cursor that stands for nothing in
 * that tenant is the end of the list.
 */
export async function byPosition(asked: Asked, query: unknown): Promise<unknown> {
  if (!isQuery(query)) return query
  const placed = isQuery(query.cursor) ? await withoutCursor(asked, query, query.cursor) : query
  const relations: Record<string, unknown> = {}
  for (const key of ['include', 'select']) {
    const fields = placed[key]
    if (!isQuery(fields)) continue
    const entries: (readonly [string, unknown])[] = []
    for (const [name, field] of Object.entries(fields)) {
      const model = models.get(`${asked.model}.${name}`)
      entries.push([name, model ? await byPosition({ ...asked, model }, field) : field])
    }
    relations[key] = Object.fromEntries(entries)
  }
  return { ...placed, ...relations }
}

async function withoutCursor(asked: Asked, { where, ...query }: Query, cursor: Query): Promise<Query> {
  const { cursor: _, skip: __, ...rest } = query
  const order = orderOf(query.orderBy)
  const row = await findRow(asked, cursor, order)
  const isBackwards = typeof query.take === 'number' && query.take < 0
  const place = row ? after(row, order, isBackwards) : { id: { in: [] } }
  return { ...rest, where: { AND: [...(isQuery(where) ? [where] : []), place] } }
}

type Order = readonly (readonly [field: string, direction: unknown])[]

function orderOf(orderBy: unknown): Order {
  const parts: readonly unknown[] = Array.isArray(orderBy) ? orderBy : [orderBy]
  return parts.flatMap((part) => (isQuery(part) ? Object.entries(part) : []))
}

/** What decides about the place of the row that a cursor names. */
async function findRow(
  { transaction, tenantId, model }: Asked,
  cursor: Query,
  order: Order,
): Promise<Query | undefined> {
  const { id } = Object(cursor.tenantId_id)
  const delegate = Object(Reflect.get(transaction, `${model.charAt(0).toLowerCase()}${model.slice(1)}`))
  const where = { tenantId_id: { tenantId, id: uuidOf(String(id)) } }
  const row: unknown = await delegate.findUnique({
    where,
    select: Object.fromEntries(order.map(([field]) => [field, true])),
  })
  return isQuery(row) ? row : undefined
}

/** What comes after a row in an order: further by the first field, or the same there and after it by the others. */
function after(row: Query, [first, ...others]: Order, isBackwards: boolean): Query {
  if (!first) throw new Error('A list with cursors has an order.')
  const [field, direction] = first
  const isUp = (direction === 'asc') !== isBackwards
  const further = { [field]: { [isUp ? 'gt' : 'lt']: row[field] } }
  if (others.length === 0) return further
  // The bound is said once more for all of it, so that an index leads there.
  const bound = { [field]: { [isUp ? 'gte' : 'lte']: row[field] } }
  return { AND: [bound, { OR: [further, after(row, others, isBackwards)] }] }
}

function isQuery(value: unknown): value is Query {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
