import type { MigrationDirectory } from '@prisma/schema-engine-wasm/schema_engine_bg'

/** Whether a migration ends with this very SQL, such as that which raises the walls around every table it made. */
export function endsWith({ migrationFile: { content } }: MigrationDirectory, ending: string): boolean {
  return content.tag === 'ok' && content.value.endsWith(ending)
}
