import { fieldRules, type Grant } from '../../../packages/server/src/access/field-rules.ts'
import { roles } from '../../../packages/server/src/access/role-table.ts'
import { rootRows } from '../../../packages/server/src/access/root-rows.ts'
import { scopeTable } from '../../../packages/server/src/access/scope-table.ts'
import { consentKinds, consentTable } from '../../../packages/server/src/access/sharing.ts'
import { storedRows } from '../../../packages/server/src/access/stored-rows.ts'
import { ownSettings } from '../../../packages/server/src/process/config/config.ts'
import { issuerSettings, issuersSetting } from '../../../packages/server/src/process/config/issuer-settings.ts'
import type { SettingRow } from '../../../packages/server/src/process/config/setting-row.ts'
import { turnedAway } from '../../../packages/server/src/sign-in/unauthenticated.ts'
import { code, markdownTable } from '../markdown-table.ts'

function granted(grant: Grant): string {
  return typeof grant === 'string' ? grant : grant.yes
}

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
  'role-rules': () =>
    markdownTable(
      ['rule', ...roles],
      Object.entries(fieldRules).map(([rule, grants]) => [code(rule), ...roles.map((role) => granted(grants[role]))]),
    ),
  roles: () =>
    markdownTable(
      ['type', 'fields', 'rule'],
      Object.entries({ ...rootRows, ...storedRows })
        .filter(([type]) => !type.endsWith('Payload'))
        .flatMap(([type, rows]) =>
          Object.entries(rows).map(([rule, fields]) => [
            code(type),
            fields.split(' ').map(code).join(', '),
            code(rule),
          ]),
        ),
    ),
  consents: () =>
    markdownTable(
      ['consent', 'what it opens'],
      consentKinds.map((kind) => [code(kind.toUpperCase()), consentTable[kind].meaning]),
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
