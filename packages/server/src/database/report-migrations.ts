import type { Report } from './database.ts'

export function reportMigrations(applied: readonly string[], report: Report): void {
  if (applied.length > 0) report(`Migrated the database: ${applied.join(', ')}`)
}
