import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Check } from './check.ts'
import { quoted } from './condition-of.ts'
import { storedChecks } from './stored-checks.ts'

/** Prints the SQL that adds the checks to the database. */
export function printChecks(checks: readonly Check[] = storedChecks()): string {
  const rows = checks.map(({ table, name, condition }) => `  (${[table, name, condition].map(quoted).join(', ')})`)
  return readFileSync(join(import.meta.dirname, 'add-checks.sql'), 'utf8').replace('  -- rows --', () =>
    rows.join(',\n'),
  )
}
