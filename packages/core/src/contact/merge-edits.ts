import type { Contact } from './contact-schema.ts'
import { mergedFields } from './merge-choices.ts'

/** The contact as it was before a merge, with later edits. */
export function withEditsSince(
  before: Contact,
  { merged, now }: { readonly merged: Contact; readonly now: Contact },
): Contact {
  let contact = before
  for (const field of mergedFields()) {
    const isEdited = JSON.stringify(now[field]) !== JSON.stringify(merged[field])
    if (isEdited) contact = { ...contact, [field]: now[field] }
  }
  return contact
}
