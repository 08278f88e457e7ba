import { fieldRules, type Grant } from '../../../packages/server/src/access/field-rules.ts'
import { roles } from '../../../packages/server/src/access/roles.ts'
import { scopeTable } from '../../../packages/server/src/access/scope-table.ts'
import { ownSettings } from '../../../packages/server/src/process/config/config.ts'
import { issuerSettings, issuersSetting } from '../../../packages/server/src/process/config/issuer-settings.ts'
import type { SettingRow } from '../../../packages/server/src/process/config/setting-row.ts'
import { schema } from '../../../packages/server/src/schema/schema.ts'
import { consentKinds, consentTable } from '../../../packages/server/src/sharing/sharing.ts'
import { rejections } from '../../../packages/server/src/sign-in/unauthenticated.ts'
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

/** By name, since the server does not sort its schema. */
function sorted<Named extends { readonly name: string }>(named: Readonly<Record<string, Named>>): readonly Named[] {
  return Object.values(named).sort((one, other) => (one.name < other.name ? -1 : 1))
}

/** The types with a field that is not for everyone, payloads aside. */
const guardedTypes = sorted(schema.getTypeMap())
  .flatMap((type) => ('getInterfaces' in type && !/^__|Payload$/.test(type.name) ? [type] : []))
  .map((type) => ({ name: type.name, fields: sorted(type.getFields()) }))
  .filter(({ fields }) => fields.some(({ extensions }) => extensions.access !== 'everyone'))
  .map(({ name, fields }) => ({ name, fields: fields.map((field) => [field.name, field.extensions.access] as const) }))

type GuardedType = (typeof guardedTypes)[number]

/** A row for each rule that a type has fields of. */
function ruleRows({ name, fields }: GuardedType): readonly (readonly string[])[] {
  return Object.keys(fieldRules)
    .map((rule) => [rule, fields.flatMap(([field, access]) => (access === rule ? [code(field)] : []))] as const)
    .filter(([, names]) => names.length > 0)
    .map(([rule, names]) => [code(name), names.join(', '), code(rule)])
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
  roles: () => markdownTable(['type', 'fields', 'rule'], guardedTypes.flatMap(ruleRows)),
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
  rejections: () =>
    markdownTable(
      ['reason', 'message'],
      Object.entries(rejections).map(([reason, message]) => [code(reason.toUpperCase()), message]),
    ),
}
