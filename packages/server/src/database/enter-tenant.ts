import type { SentStatement } from './snapshot.ts'
import { settingsOf, type Whose } from './tenant-transaction.ts'

/** The statement that gives the rest of a transaction its role and its tenant, and lets it only read. */
export function enterTenant(whose: Whose): SentStatement {
  const settings = [...settingsOf(whose), ['transaction_read_only', 'on']] as const
  const calls = settings.map(([name], place) => `set_config('${name}', $${place + 1}, true)`)
  return { text: `select ${calls.join(' || ')}`, values: settings.map(([, value]) => value) }
}
