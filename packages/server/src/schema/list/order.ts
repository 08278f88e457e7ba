import type { Prisma } from '../../../generated/prisma/client.ts'
import { builder } from '../builder.ts'
import { enumOf } from '../code/enum-of.ts'

const directions = ['asc', 'desc'] as const

type Direction = (typeof directions)[number]

const OrderDirectionRef = enumOf('OrderDirection', 'Which way a list is sorted.', directions, {
  asc: 'From A, from the earliest.',
  desc: 'From Z, from the latest.',
})

/** By what a list can be sorted; what is the same there is sorted by id, so that pages neither repeat nor leave out. */
type Sort<OrderBy> = { readonly meaning: string; readonly by: (direction: Direction) => OrderBy[] }

type Sorts<OrderBy> = Readonly<Record<string, Sort<OrderBy>>>

// Ids are made in order of time.
const created_at = { meaning: 'By when it was stored.', by: (id: Direction) => [{ id }] }
const updated_at = {
  meaning: 'By when it was last changed.',
  by: (direction: Direction) => [{ updatedAt: direction }, { id: direction }],
}

const seekerSorts = {
  created_at,
  updated_at,
  external_id: { meaning: "By the portal's own id.", by: (externalId) => [{ externalId }] },
} as const satisfies Sorts<Prisma.SeekerOrderByWithRelationInput>

const contactSorts = {
  created_at,
  updated_at,
  name: { meaning: 'By name.', by: (direction) => [{ name: direction }, { id: direction }] },
} as const satisfies Sorts<Prisma.ContactOrderByWithRelationInput>

const activitySorts = {
  updated_at,
  at: { meaning: 'By when it happened.', by: (direction) => [{ at: direction }, { id: direction }] },
} as const satisfies Sorts<Prisma.ActivityOrderByWithRelationInput>

/** The argument that says how a list is sorted, and the order that it stands for. */
function sortedBy<OrderBy, Code extends string>(noun: string, sorts: Readonly<Record<Code, Sort<OrderBy>>>) {
  const codes = Object.keys(sorts).filter((code): code is Code => code in sorts)
  const meanings: Partial<Record<Code, string>> = {}
  for (const code of codes) meanings[code] = sorts[code].meaning
  const field = enumOf(`${noun}OrderField`, 'By what a list of them can be sorted.', codes, meanings)
  const OrderInput = builder.inputType(`${noun}Order`, {
    description: 'How a list of them is sorted.',
    fields: (t) => ({
      field: t.field({ type: field, required: true, description: 'By what.' }),
      direction: t.field({ type: OrderDirectionRef, required: true, description: 'Which way.' }),
    }),
  })
  type Order = { readonly field: Code; readonly direction: Direction }
  return {
    args: builder.args((t) => ({
      orderBy: t.field({ type: OrderInput, description: 'How to sort it; as usual where this is absent.' }),
    })),
    order: (order: Order | null | undefined, usual: OrderBy[]): OrderBy[] =>
      order ? sorts[order.field].by(order.direction) : usual,
  }
}

export const seekersSorted = sortedBy<Prisma.SeekerOrderByWithRelationInput, keyof typeof seekerSorts>(
  'Seeker',
  seekerSorts,
)
export const contactsSorted = sortedBy<Prisma.ContactOrderByWithRelationInput, keyof typeof contactSorts>(
  'Contact',
  contactSorts,
)
export const activitiesSorted = sortedBy<Prisma.ActivityOrderByWithRelationInput, keyof typeof activitySorts>(
  'Activity',
  activitySorts,
)
