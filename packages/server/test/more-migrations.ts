import type { MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg'

/** The migrations with more after them, named `99990101000000_more_0` and so on. */
export function withMore(migrations: MigrationList, ...scripts: readonly string[]): MigrationList {
  const more = scripts.map((value, index) => ({
    path: `99990101000000_more_${index}`,
    migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value } },
  }))
  return { ...migrations, migrationDirectories: [...migrations.migrationDirectories, ...more] }
}
