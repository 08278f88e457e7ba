import { encodeGlobalID } from '@pothos/plugin-relay'

/** Somebody's row that a request names; `own` is whoever sends it. */
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
export function nameOf({ form, type }: Reference, { tenantId, id, externalId }: Named): string {
  switch (form) {
    case 'id':
      return encodeGlobalID(type, id)
    case 'cursor':
      return Buffer.from(`GPC:J:${JSON.stringify([tenantId, id])}`).toString('base64')
    case 'external_id':
      return externalId
  }
}
