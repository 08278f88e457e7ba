import type { Database, Report } from './database.ts'
import type { DatabaseLocation } from './database-location.ts'
import { openDataFolder } from './open-data-folder.ts'
import { openMemory } from './open-memory.ts'
import { openPostgres } from './open-postgres.ts'

/** Opens and migrates a database; throws a `StartError` where it cannot. */
export function openDatabase(location: DatabaseLocation, report: Report = () => {}): Promise<Database> {
  switch (location.kind) {
    case 'memory':
      return openMemory(report)
    case 'folder':
      return openDataFolder(location.folder, report)
    case 'postgresql':
      return openPostgres(location.url, report)
  }
}
