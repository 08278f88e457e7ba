import { encodeGlobalID } from '@pothos/plugin-relay'
import { validate as isUuid } from 'uuid'
import { cursorOf } from '../../src/schema/list/cursor.ts'

/** The owner of the row that a request names; `own` is the caller. */
export type Whose = 'own' | 'foreign' | 'other' | 'removed' | 'malformed' | 'missing'

/** How a row is named: by the id that the API gave it, as a place in a list, or by the portal's own id. */
type Form = 'id' | 'cursor' | 'external_id'

/** A place in a request where a row of some type is named, the first of them unless said otherwise. */
export type Reference = {
  readonly form: Form
  readonly type: string
  readonly index: number
  /** Where in the request, as the schema calls it. */
  readonly at: string
}

/** A row as it can be named. */
export type Named = { readonly tenantId: string; readonly id: string; readonly externalId: string }

/** What stands in a request where a row is named; a list begins where there is no place. */
export function nameOf({ form, type }: Reference, { id, externalId }: Named): string {
  switch (form) {
    case 'id':
      return encodeGlobalID(type, id)
    case 'cursor':
      return cursorIn(type, id)
    case 'external_id':
      return externalId
  }
}

/** The usual orders of the lists of each type, and a value for each column but the id. */
const places: Readonly<Record<string, readonly [order: string, values: Readonly<Record<string, string>>]>> = {
  Seeker: ['seekers id asc', {}],
  Contact: ['contacts name id asc', { name: '' }],
  Activity: ['activities at id desc', { at: '2027-01-01T00:00:00.000Z' }],
  TargetEmployer: ['target employers id asc', {}],
  ContactMerge: ['merges mergedAt id desc', { mergedAt: '2027-01-01T00:00:00.000Z' }],
  SeekerConsent: ['consents id desc', {}],
  Removal: ['removals removedAt id asc', { removedAt: '2020-01-01T00:00:00.000Z' }],
  AuditEntry: ['audit entries at id desc', { at: '2027-01-01T00:00:00.000Z' }],
  ApiKey: ['api keys id asc', {}],
}

/** A cursor names no row: it holds values. One that holds what is no id is made of what the attacker sends for one. */
function cursorIn(type: string, id: string): string {
  const [order, values] = places[type] ?? ['', {}]
  return cursorOf(order, { ...values, id: isUuid(id) ? '00000000-0000-4000-8000-000000000000' : id })
}
