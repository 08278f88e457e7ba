import { scopeTable } from '../../../packages/server/src/access/scope-table.ts'
import { turnedAway } from '../../../packages/server/src/access/unauthenticated.ts'
import { settings } from '../../../packages/server/src/config.ts'
import { code, markdownTable } from '../markdown-table.ts'

/** What the server's pages show of its own tables. */
export const serverTables = {
  settings: () =>
    markdownTable(
      ['variable', 'what it is', 'allowed', 'unless set'],
      Object.entries(settings).map(([name, row]) => [
        code(name),
        row.meaning,
        row.allowed,
        'default' in row ? row.default : '',
      ]),
    ),
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
