import { getDatamodel } from '../../generated/pothos.ts'
import type { Prisma } from '../../generated/prisma/client.ts'

type Query = Readonly<Record<string, unknown>>

/** A list of the rows of another model that belong to a row: which model, and the columns that say to whom they belong. */
type Relation = { readonly model: string; readonly owner: readonly string[] }

const { models } = getDatamodel().datamodel

/** Every relation, such as `Contact.activities`. */
const relations = new Map(
  Object.entries(models).flatMap(([model, { fields }]) =>
    fields
      .filter(({ kind }) => kind === 'object')
      .map(({ name, type, relationName }): [string, Relation] => {
        const back = models[type]?.fields.find(
          (it) => it.relationName === relationName && it.relationFromFields?.length,
        )
        return [`${model}.${name}`, { model: type, owner: back?.relationFromFields ?? [] }]
      }),
  ),
)

/** What is asked for, where, and in whose data. */
type Asked = Relation & { readonly transaction: Prisma.TransactionClient; readonly tenantId: string }

/**
 * A query with the position that each cursor stands for in its place, in the query itself and in the relations it includes.
 *
 * With a cursor Prisma leaves the limit to itself, and gets everything that comes after. A cursor of what is not in the list,
 * such as somebody else's, is the end of it.
 */
export async function byPosition(asked: Asked, query: unknown): Promise<unknown> {
  if (!isQuery(query)) return query
  const placed = isQuery(query.cursor) ? await withoutCursor(asked, query, query.cursor) : query
  const included: Record<string, unknown> = {}
  for (const key of ['include', 'select']) {
    const fields = placed[key]
    if (!isQuery(fields)) continue
    const entries: (readonly [string, unknown])[] = []
    for (const [name, field] of Object.entries(fields)) {
      const relation = relations.get(`${asked.model}.${name}`)
      entries.push([name, relation ? await byPosition({ ...asked, ...relation }, field) : field])
    }
    included[key] = Object.fromEntries(entries)
  }
  return { ...placed, ...included }
}

async function withoutCursor(asked: Asked, { where, ...query }: Query, cursor: Query): Promise<Query> {
  const { cursor: _, skip: __, ...rest } = query
  const list = isQuery(where) ? [where] : []
  const order = orderOf(query.orderBy)
  const row = await findRow(asked, [...list, keyIn(cursor, asked)], order)
  const isBackwards = typeof query.take === 'number' && query.take < 0
  const places = row ? [sameOwner(row, asked), after(row, order, isBackwards)] : [{ id: { in: [] } }]
  return { ...rest, where: { AND: [...list, ...places] } }
}

/** The row that a cursor names, within the tenant whatever the cursor says. */
function keyIn({ tenantId_id: key }: Query, { tenantId }: Asked): Query {
  if (!isQuery(key)) throw new Error('A cursor names a row by its tenant and its id.')
  return { tenantId, id: key.id }
}

/** The rows that belong to whom a row belongs: where the list is somebody's, the row has to be theirs. */
function sameOwner(row: Query, { owner }: Asked): Query {
  return Object.fromEntries(owner.map((field) => [field, row[field]]))
}

type Order = readonly (readonly [field: string, direction: unknown])[]

function orderOf(orderBy: unknown): Order {
  const parts: readonly unknown[] = Array.isArray(orderBy) ? orderBy : [orderBy]
  return parts.flatMap((part) => (isQuery(part) ? Object.entries(part) : []))
}

/** What decides about the place of a row in a list. */
async function findRow(
  { transaction, model, owner }: Asked,
  conditions: readonly Query[],
  order: Order,
): Promise<Query | undefined> {
  const delegate = Object(Reflect.get(transaction, `${model.charAt(0).toLowerCase()}${model.slice(1)}`))
  const fields = [...order.map(([field]) => field), ...owner]
  const select = Object.fromEntries(fields.map((field) => [field, true]))
  const row: unknown = await delegate.findFirst({ where: { AND: conditions }, select })
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
