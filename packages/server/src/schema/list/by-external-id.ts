import { isExternalId } from '../../store/row/external-id.ts'
import { uuidOf } from '../../store/row/uuid.ts'
import { builder } from '../builder.ts'
import { SeekerRef } from '../seeker/seeker.ts'

/** The arguments of queries for a row of a seeker by the portal's own id. */
export const externalIdArgs = builder.args((t) => ({
  seekerId: t.globalID({
    access: 'everyone',
    for: SeekerRef,
    required: true,
    description: "Id of the seeker, or the portal's own id.",
  }),
  externalId: t.id({ access: 'everyone', required: true, description: "The portal's own id." }),
}))

type Given = { readonly seekerId: { readonly id: string }; readonly externalId: string }

/** The key of a row by the portal's own id; undefined where no row can have it. */
export function externalKey({ seekerId, externalId }: Given, tenantId: string) {
  if (!isExternalId(externalId)) return undefined
  return { tenantId_seekerId_externalId: { tenantId, seekerId: uuidOf(seekerId.id), externalId } }
}
