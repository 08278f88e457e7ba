import type { ContactColumn } from '../column-mapping.ts'

/** The cells of a row that say something, by field. */
export type ContactCells = { readonly [Field in ContactColumn]?: string }

/** Marks of an address book's own groups, which say nothing about a person. */
const systemGroups = new Set(['mycontacts', 'starred'])

/** Labels of a person that are kept, and their length; more or longer ones group nobody (assumption). */
const [maxLabels, maxLabelCharacters] = [50, 200]

/** A first value where an address book joins several. */
export function firstOf(cell: string): string {
  return cell.includes(' ::: ') ? (cell.split(' ::: ', 1)[0]?.trim() ?? '') : cell
}

/** Labels as written, without the address book's own. */
export function labelsIn(cell: string): readonly string[] {
  const parts = cell.includes(':::') ? cell.split(':::') : cell.split(/[;,]/)
  const labels = parts.map((part) => part.trim().replace(/^\* /, ''))
  const said = [...new Set(labels)].filter((label) => label !== '' && !systemGroups.has(label.toLowerCase()))
  return said.filter(({ length }) => length <= maxLabelCharacters).slice(0, maxLabels)
}

/** The name of a person, put together where it stands in parts. */
export function nameIn(cells: ContactCells): string {
  const { given_name = '', middle_name, family_name = '', name, nickname } = cells
  const together = `${given_name} ${middle_name ? `${middle_name} ` : ''}${family_name}`.trim()
  return (given_name && family_name ? together : name || together || nickname) ?? ''
}
