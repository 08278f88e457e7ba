import { seekerSchema } from '@tiecraft/core/storage'

const externalIdSchema = seekerSchema.unwrap().shape.id

/** Whether a row could have it as the portal's own id: PostgreSQL refuses to compare some text. */
export function isExternalId(id: string): boolean {
  return externalIdSchema.safeParse(id).success
}
