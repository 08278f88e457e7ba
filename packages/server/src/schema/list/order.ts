import type { ArgumentRule } from '../../access/field-rules.ts'
import { builder } from '../builder.ts'
import { enumOf } from '../code/enum-of.ts'
import type { Column, Direction, Order } from './keyset.ts'

const OrderDirectionRef = enumOf('OrderDirection', 'The direction of an order.', ['asc', 'desc'], {
  asc: 'A to Z, earliest first.',
  desc: 'Z to A, latest first.',
})

/** A way to sort a list; the last column is unique, so that pages neither repeat nor skip entries. */
type Sort = { readonly meaning: string; readonly by: readonly Column[] }

// Ids ascend in order of creation.
const created_at: Sort = { meaning: 'By the time it was stored.', by: ['id'] }
const updated_at: Sort = { meaning: 'By the time of the last change.', by: ['updatedAt', 'id'] }

/** Defines the argument `orderBy` of a list and the order of each value. */
function sortedBy<Code extends string>(
  noun: string,
  list: string,
  sorts: Readonly<Record<Code, Sort>>,
  access: ArgumentRule,
) {
  const codes = Object.keys(sorts).filter((code): code is Code => code in sorts)
  const meanings: Partial<Record<Code, string>> = {}
  for (const code of codes) meanings[code] = sorts[code].meaning
  const field = enumOf(`${noun}OrderField`, 'The fields that a list can be sorted by.', codes, meanings)
  const OrderInput = builder.inputType(`${noun}Order`, {
    description: 'The order of a list.',
    fields: (t) => ({
      field: t.field({ type: field, required: true, description: 'The field to sort by.' }),
      direction: t.field({ type: OrderDirectionRef, required: true, description: 'The direction.' }),
    }),
  })
  type Asked = { readonly field: Code; readonly direction: Direction }
  return {
    args: builder.args((t) => ({
      orderBy: t.field({ access, type: OrderInput, description: 'The order of the list; its default where absent.' }),
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
    name: { meaning: 'By name, alphabetically.', by: ['name', 'id'] },
  },
  // An order by name would reveal names to advisers.
  'portal_and_seeker',
)

export const appointmentsSorted = sortedBy(
  'Appointment',
  'appointments',
  {
    updated_at,
    at: { meaning: 'By when it begins.', by: ['at', 'id'] },
  },
  'everyone',
)

export const targetEmployersSorted = sortedBy(
  'TargetEmployer',
  'target employers',
  {
    created_at,
    updated_at,
    name: { meaning: 'By name, alphabetically.', by: ['name', 'id'] },
  },
  // An order by name would reveal names to advisers.
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
