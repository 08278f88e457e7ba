import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { printChecks } from './checks/print-checks.ts'

/** The SQL at the end of the last migration: checks, triggers that count changes, and row-level security. */
export function migrationEnding(): string {
  const triggersAndPolicies = ['versions.sql', 'revisions.sql', 'row-level-security.sql'].map((file) =>
    readFileSync(join(import.meta.dirname, file), 'utf8'),
  )
  return [printChecks(), ...triggersAndPolicies].join('')
}
