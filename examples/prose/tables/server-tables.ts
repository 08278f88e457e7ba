import { issuerSettings, issuersSetting } from '../../../packages/server/src/access/issuer-settings.ts'
import { scopeTable } from '../../../packages/server/src/access/scope-table.ts'
import { turnedAway } from '../../../packages/server/src/access/unauthenticated.ts'
import { ownSettings } from '../../../packages/server/src/config.ts'
import type { SettingRow } from '../../../packages/server/src/setting-row.ts'
import { code, markdownTable } from '../markdown-table.ts'

function settingTable(settings: Readonly<Record<string, SettingRow>>): string {
  return markdownTable(
    ['variable', 'what it is', 'allowed', 'unless set'],
    Object.entries(settings).map(([name, row]) => [code(name), row.meaning, row.allowed, row.default]),
  )
}

/** What the server's pages show of its own tables. */
export const serverTables = {
  settings: () => settingTable(ownSettings),
  'token-settings': () => settingTable({ ...issuerSettings, ...issuersSetting }),
  scopes: () =>
    markdownTable(
      ['scope', 'what it allows'],
      Object.entries(scopeTable).map(([scope, { meaning }]) => [code(scope), meaning]),
    ),
  'turned-away': () =>
    markdownTable(
      ['reason', 'message'],
      Object.entries(turnedAway).map(([reason, message]) => [code(reason.toUpperCase()), message]),
    ),
}
