import type { Contact } from '../../contact/contact-schema.ts'
import { mergeFields } from '../../contact/merge-fields.ts'
import { normalizeEmail } from '../../contact/normalize-email.ts'
import { normalizeEmployer } from '../../contact/normalize-employer.ts'
import { normalizeProfileUrl } from '../../contact/normalize-profile-url.ts'
import { foldText } from '../../contact/normalize-text.ts'
import { type ImportedField, importedFields } from '../import-choices.ts'
import type { FieldChange, FieldConflict, FieldValue } from './field-change.ts'

/** What a file changes in a contact, and where the two differ. */
export type ComparedFields = {
  readonly changes: readonly FieldChange[]
  readonly conflicts: readonly FieldConflict[]
}

/**
 * How a field is compared of which both say something.
 *
 * `same` names what makes two values one; the record's stays. `grows` takes both: tags, notes, and the later moment of
 * contact. `bound` differs only where the file's moment lies before the record's: they may have connected on LinkedIn
 * years after they met.
 */
const comparisons = {
  name: { kind: 'same', by: foldText },
  channel: { kind: 'same', by: (id: string) => id },
  employer: { kind: 'same', by: (name: string) => normalizeEmployer(name) ?? foldText(name) },
  jobTitle: { kind: 'same', by: foldText },
  email: { kind: 'same', by: (address: string) => normalizeEmail(address) ?? foldText(address) },
  profileUrl: { kind: 'same', by: (url: string) => normalizeProfileUrl(url) ?? foldText(url) },
  phone: { kind: 'same', by: (number: string) => number.replaceAll(/\D/g, '') },
  knownSince: { kind: 'bound' },
  lastContactedAt: { kind: 'grows' },
  startingStage: { kind: 'same', by: String },
  closeness: { kind: 'same', by: String },
  contactEveryDays: { kind: 'same', by: String },
  influence: { kind: 'same', by: String },
  yearsShared: { kind: 'same', by: String },
  note: { kind: 'grows' },
  offers: { kind: 'grows' },
  needs: { kind: 'grows' },
  tags: { kind: 'grows' },
} as const satisfies Record<ImportedField, Comparison>

type Comparison =
  | { readonly kind: 'same'; readonly by: (text: string) => string }
  | { readonly kind: 'grows' }
  | { readonly kind: 'bound' }

type Difference = 'none' | 'change' | 'conflict'

/**
 * Compares what a file says of a known contact, field by field.
 *
 * What is empty is filled. What the record says is never replaced, except in the fields the seeker names.
 */
export function compareFields(
  known: Contact,
  said: Partial<Contact>,
  overwrite: ReadonlySet<ImportedField>,
): ComparedFields {
  const grown = mergeFields(known, { ...known, ...said })
  const changes: FieldChange[] = []
  const conflicts: FieldConflict[] = []
  for (const field of importedFields) {
    const [from, says] = [known[field], said[field]]
    if (isEmpty(says)) continue
    const to = comparisons[field].kind === 'grows' ? (grown[field] ?? says) : says
    const isKnown = !isEmpty(from)
    const difference = isKnown ? differenceOf(field, from, to) : 'change'
    if (difference === 'none') continue
    if (isKnown && difference === 'conflict' && !overwrite.has(field)) conflicts.push({ field, has: from, says })
    else changes.push({ field, ...(from !== undefined && { from }), to })
  }
  return { changes, conflicts }
}

function differenceOf(field: ImportedField, from: FieldValue, to: FieldValue): Difference {
  const comparison: Comparison = comparisons[field]
  switch (comparison.kind) {
    case 'grows':
      return JSON.stringify(from) === JSON.stringify(to) ? 'none' : 'change'
    case 'bound':
      return to < from ? 'conflict' : 'none'
    case 'same':
      return comparison.by(String(from)) === comparison.by(String(to)) ? 'none' : 'conflict'
  }
}

function isEmpty(value: FieldValue | undefined): value is undefined {
  return value === undefined || (Array.isArray(value) && value.length === 0)
}
