import type { MigrationDirectory } from '@prisma/schema-engine-wasm/schema_engine_bg'

/** Whether a migration ends with exactly this SQL, such as the call that isolates tenants. */
export function endsWith({ migrationFile: { content } }: MigrationDirectory, ending: string): boolean {
  return content.tag === 'ok' && content.value.endsWith(ending)
}
