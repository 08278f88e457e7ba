import type { ArgumentRule } from '../../access/field-rules.ts'
import { builder } from '../builder.ts'
import { enumOf } from '../code/enum-of.ts'
import type { Column, Direction, Order } from './keyset.ts'

const OrderDirectionRef = enumOf('OrderDirection', 'Which way a list is sorted.', ['asc', 'desc'], {
  asc: 'From A, from the earliest.',
  desc: 'From Z, from the latest.',
})

/** By what a list can be sorted; the last column is unique, so that pages neither repeat nor leave out. */
type Sort = { readonly meaning: string; readonly by: readonly Column[] }

// Ids are made in order of time.
const created_at: Sort = { meaning: 'By when it was stored.', by: ['id'] }
const updated_at: Sort = { meaning: 'By when it was last changed.', by: ['updatedAt', 'id'] }

/** The argument that says how a list is sorted, and the order that it stands for. */
function sortedBy<Code extends string>(
  noun: string,
  list: string,
  sorts: Readonly<Record<Code, Sort>>,
  access: ArgumentRule,
) {
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
  type Asked = { readonly field: Code; readonly direction: Direction }
  return {
    args: builder.args((t) => ({
      orderBy: t.field({ access, type: OrderInput, description: 'How to sort it; as usual where this is absent.' }),
    })),
    order: (asked: Asked | null | undefined, usual: Asked): Order => {
      const { field: code, direction } = asked ?? usual
      return { list, by: sorts[code].by, direction }
    },
  }
}

export const seekersSorted = sortedBy(
  'Seeker',
  'seekers',
  {
    created_at,
    updated_at,
    external_id: { meaning: "By the portal's own id.", by: ['externalId'] },
  },
  'everyone',
)

export const contactsSorted = sortedBy(
  'Contact',
  'contacts',
  {
    created_at,
    updated_at,
    name: { meaning: 'By name, in the order of the alphabet.', by: ['name', 'id'] },
  },
  // The order would tell advisers of the names.
  'portal_and_seeker',
)

export const activitiesSorted = sortedBy(
  'Activity',
  'activities',
  {
    updated_at,
    at: { meaning: 'By when it happened.', by: ['at', 'id'] },
  },
  'everyone',
)
