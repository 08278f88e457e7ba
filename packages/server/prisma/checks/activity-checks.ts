import { activityCodes } from '@tiecraft/core/rules'
import { activityTypes } from '@tiecraft/core/storage'
import { columnInSql, columnOf } from '../../src/query/column-of.ts'
import { type Check, checkOf } from './check.ts'
import { all, quoted } from './condition-of.ts'
import { fieldChecks, fieldCondition, type StoredFields } from './field-checks.ts'
import { jsonSchemaOf } from './json-schema-of.ts'

const { id: externalId, at, note } = activityTypes.approach_sent.shape

/** The fields of every type of activity. */
const common = { externalId, at, note }

const notOfOneType: ReadonlySet<string> = new Set(['id', 'type', ...Object.keys(common)])

const lists: ReadonlySet<string> = new Set(['for', 'contactIds'])

/** The condition on a column for some types of activity. */
type Rule = { readonly condition: string; readonly types: readonly string[] }

/** The checks that an activity sets the fields of its type only, each within its bounds. */
export function activityChecks(): readonly Check[] {
  const own = [...rulesByField()].map(([field, rules]) => checkOf('activity', columnOf(field), byType(field, rules)))
  return [checkOf('activity', 'type', isOneOf(activityCodes)), ...fieldChecks('activity', common), ...own]
}

function rulesByField(): ReadonlyMap<string, readonly Rule[]> {
  const byField = new Map<string, readonly Rule[]>()
  for (const type of activityCodes) {
    const { required = [] } = jsonSchemaOf(activityTypes[type])
    const shape: StoredFields = activityTypes[type].shape
    for (const [field, schema] of Object.entries(shape)) {
      if (notOfOneType.has(field)) continue
      const isPresent = required.includes(field) && !lists.has(field) ? `${columnInSql(field)} IS NOT NULL` : undefined
      const condition = all([isPresent, fieldCondition(field, schema)]) ?? 'true'
      byField.set(field, withRule(byField.get(field) ?? [], condition, type))
    }
  }
  return byField
}

function withRule(rules: readonly Rule[], condition: string, type: string): readonly Rule[] {
  if (rules.every((rule) => rule.condition !== condition)) return [...rules, { condition, types: [type] }]
  return rules.map((rule) => (rule.condition === condition ? { ...rule, types: [...rule.types, type] } : rule))
}

function byType(field: string, rules: readonly Rule[]): string {
  const cases = rules.map(({ condition, types }) => `WHEN ${isOneOf(types)} THEN ${condition}`)
  const absent = lists.has(field) ? "IS NOT DISTINCT FROM '{}'" : 'IS NULL'
  return `CASE ${cases.join(' ')} ELSE ${columnInSql(field)} ${absent} END`
}

function isOneOf(types: readonly string[]): string {
  return `"type" IN (${types.map(quoted).join(', ')})`
}
