import type { TargetEmployer } from '../../employer/target-employer-schema.ts'
import { employersTemplate } from '../template/template-columns.ts'
import { cellOf } from './cell-of.ts'
import { csvLines } from './csv-lines.ts'

/** Writes target employers as a table, in pieces; `readImport` reads it again without loss, but for ids. */
export function writeEmployersCsv(employers: Iterable<TargetEmployer>): Iterable<string> {
  return csvLines(employersTemplate, rowsOf(employers))
}

function* rowsOf(employers: Iterable<TargetEmployer>): Iterable<readonly string[]> {
  for (const { name, role, motivation, posting, note } of employers) {
    yield [name, role, motivation, posting, note].map(cellOf)
  }
}
