import type { Contact } from '@tiecraft/core'
import type { Contact as ContactRow } from '../../generated/prisma/client.ts'
import type { RowIds } from '../store/row/row-ids.ts'

/** What was entered of a contact, in the columns of its row, as far as it is shared. */
export type PersonRow = Pick<ContactRow, 'id' | 'seekerId' | 'externalId' | 'name' | 'channel'>

const unknown = {
  employer: null,
  jobTitle: null,
  email: null,
  phone: null,
  profileUrl: null,
  knownSince: null,
  lastContactedAt: null,
  startingStage: null,
  closeness: null,
  contactEveryDays: null,
  snoozedUntil: null,
  influence: null,
  yearsShared: null,
  note: null,
} as const

/** The contacts of a shared record in the columns of their rows, by their ids in the record. */
export function peopleOf(
  { contacts }: { readonly contacts: readonly Contact[] },
  contactRows: RowIds,
  seekerId: string,
): ReadonlyMap<string, PersonRow> {
  return new Map(
    contacts.flatMap(({ id: externalId, introducedBy: _, offers, needs, tags, ...entered }) => {
      const id = contactRows.get(externalId)
      if (id === undefined) return []
      const lists = { offers: [...offers], needs: [...needs], tags: [...tags] }
      return [[externalId, { ...unknown, ...entered, ...lists, id, seekerId, externalId }] as const]
    }),
  )
}
