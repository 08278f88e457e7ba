import { seekerSchema } from '@tiecraft/core/storage'

const externalIdSchema = seekerSchema.unwrap().shape.id

/** Whether a row can have this external id: PostgreSQL refuses to compare some text. */
export function isExternalId(id: string): boolean {
  return externalIdSchema.safeParse(id).success
}
