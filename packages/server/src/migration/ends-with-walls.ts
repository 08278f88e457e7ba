import type { MigrationDirectory } from '@prisma/schema-engine-wasm/schema_engine_bg'

/** Whether a migration ends by raising these very walls, so that no table it made is left without. */
export function endsWithWalls({ migrationFile: { content } }: MigrationDirectory, walls: string): boolean {
  return content.tag === 'ok' && content.value.endsWith(walls)
}
