import { closenessLayers } from '../../contact/closeness.ts'
import { influences } from '../../contact/influence.ts'
import { relationshipStages } from '../../contact/relationship-stage.ts'
import type { ImportedContact } from '../imported.ts'
import { excerpt } from './cell-text.ts'
import { firstOf } from './contact-cells.ts'
import { type CellPlace, cutText } from './cut-text.ts'
import { splitTags } from './tag-list.ts'

/** Reads a cell of a field; nothing where it cannot be read. */
export type ReadField = (cell: string, place: CellPlace) => Partial<ImportedContact>

/** How each field of a contact is read, dates apart. */
export const contactFields = {
  employer: (cell, place) => ({ employer: cutText(firstOf(cell), 200, place) }),
  job_title: (cell, place) => ({ jobTitle: cutText(firstOf(cell), 200, place) }),
  email: readEmail,
  phone: (cell, place) => ({ phone: cutText(firstOf(cell), 50, place) }),
  profile_url: readUrl,
  note: (cell, place) => ({ note: cutText(cell, 2_000, place) }),
  starting_stage: (cell, place) => coded('startingStage', relationshipStages, cell, place),
  closeness: (cell, place) => coded('closeness', closenessLayers, cell, place),
  influence: (cell, place) => coded('influence', influences, cell, place),
  contact_every_days: (cell, place) => numbered('contactEveryDays', /^\d{1,4}$/, [1, 3_650], cell, place),
  years_shared: (cell, place) => numbered('yearsShared', /^\d+(?:[.,]\d+)?(?:e-\d+)?$/, [0, 100], cell, place),
  offers: (cell, place) => ({ offers: tags(cell, place) }),
  needs: (cell, place) => ({ needs: tags(cell, place) }),
  tags: (cell, place) => ({ tags: tags(cell, place) }),
} as const satisfies Readonly<Record<string, ReadField>>

function readEmail(cell: string, place: CellPlace): Partial<ImportedContact> {
  const email = firstOf(cell.replace(/^mailto:/i, ''))
  if (email.length <= 320 && /^[^\s@]+@[^\s@]+$/.test(email)) return { email }
  place.log.warn(place.line, { code: 'unreadable_cell', column: place.column, text: excerpt(email), expected: 'email' })
  return {}
}

function readUrl(cell: string, place: CellPlace): Partial<ImportedContact> {
  const profileUrl = firstOf(cell)
  if (profileUrl.length <= 2_000 && /^\S+\.\S+$/.test(profileUrl)) return { profileUrl }
  place.log.warn(place.line, { code: 'unreadable_cell', column: place.column, text: excerpt(cell), expected: 'url' })
  return {}
}

function coded<Field extends 'startingStage' | 'closeness' | 'influence', Code extends string>(
  field: Field,
  codes: readonly Code[],
  cell: string,
  { column, line, log }: CellPlace,
): { readonly [One in Field]?: Code } {
  const code = codes.find((one) => one === cell.toLowerCase())
  if (code === undefined) log.warn(line, { code: 'not_one_of', column, text: excerpt(cell), allowed: codes })
  const read: { [One in Field]?: Code } = {}
  if (code !== undefined) read[field] = code
  return read
}

function numbered(
  field: 'contactEveryDays' | 'yearsShared',
  form: RegExp,
  [minimum, maximum]: readonly [number, number],
  cell: string,
  { column, line, log }: CellPlace,
): Partial<ImportedContact> {
  const number = form.test(cell) ? Number(cell.replace(',', '.')) : Number.NaN
  if (number >= minimum && number <= maximum) return { [field]: number }
  const at = { column, text: excerpt(cell) }
  if (number < minimum) log.warn(line, { code: 'too_small', ...at, minimum })
  else if (number > maximum) log.warn(line, { code: 'too_big', ...at, maximum })
  else log.warn(line, { code: 'unreadable_cell', ...at, expected: 'number' })
  return {}
}

/** Tags are at most 50, of 60 characters each. */
function tags(cell: string, place: CellPlace): readonly string[] {
  const all = splitTags(cell)
  if (all.length > 50) place.log.warn(place.line, { code: 'shortened', column: place.column, maximum: 50 })
  return all.slice(0, 50).map((tag) => cutText(tag, 60, place))
}
