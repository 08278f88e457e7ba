import type { Contact } from '../../contact/contact-schema.ts'
import type { ImportedField } from '../import-choices.ts'

/** The value of a field of a contact. */
export type FieldValue = NonNullable<Contact[ImportedField]>

/** What a file changes in a known contact. */
export type FieldChange = {
  /** The field. */
  readonly field: ImportedField
  /** What it says now; absent where it is empty. */
  readonly from?: FieldValue
  /** What it will say. */
  readonly to: FieldValue
}

/** A field in which a file and the record differ; it is left alone unless the seeker says that the file is right. */
export type FieldConflict = {
  /** The field. */
  readonly field: ImportedField
  /** What the record says. */
  readonly has: FieldValue
  /** What the file says. */
  readonly says: FieldValue
}
