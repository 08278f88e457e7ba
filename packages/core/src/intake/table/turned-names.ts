import type { ContactColumn } from '../column-mapping.ts'
import { importThresholds } from '../import-thresholds.ts'
import type { ContactCells } from './contact-cells.ts'
import type { Columns } from './find-columns.ts'
import type { Table } from './find-table.ts'

/** A family name, a comma, and given names. */
const turned = /^([^,]{1,100}), ?([^,]{1,100})$/

/**
 * Turns names such as “Ruiz, Ana” round, where most of a column are written so.
 *
 * A single one may as well be a name with a degree, such as “Tom Abara, MBA”.
 */
export function nameTurner(
  { format, sample }: Table,
  columns: Columns<ContactColumn>,
): (cells: ContactCells) => ContactCells {
  const [index = -1] = columns.get('name') ?? []
  const names = sample.map((cells) => cells[index]?.trim() ?? '').filter(Boolean)
  const share = names.filter((name) => turned.test(name)).length / names.length
  if (format === 'contacts_template' || !(share >= importThresholds.min_look_share)) return (cells) => cells
  return (cells) =>
    cells.name === undefined
      ? cells
      : { ...cells, name: cells.name.replace(turned, (_, family, given) => `${given} ${family}`) }
}
