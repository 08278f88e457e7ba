import type { Database, Report } from './database.ts'
import type { DatabaseLocation } from './database-location.ts'

/** Opens and migrates a database, and loads only its own driver; throws a `StartError` where it cannot. */
export async function openDatabase(location: DatabaseLocation, report: Report = () => {}): Promise<Database> {
  switch (location.kind) {
    case 'memory':
      return (await import('./open-memory.ts')).openMemory(report)
    case 'folder':
      return (await import('./open-data-folder.ts')).openDataFolder(location.folder, report)
    case 'postgresql':
      return (await import('./open-postgres.ts')).openPostgres(location.url, report)
  }
}
