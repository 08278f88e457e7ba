import type { Role } from '../../generated/prisma/client.ts'
import { answerRows } from './answer-rows.ts'
import { type FieldRule, fieldRules, type TypeRows } from './field-rules.ts'
import { rootRows } from './root-rows.ts'
import { storedRows } from './stored-rows.ts'

export const roles = ['portal', 'adviser', 'seeker'] as const satisfies readonly Role[]

/** What portals, advisers and seekers may read and do: every field of the API, by type and rule. */
export const roleTable: Readonly<Record<string, TypeRows>> = { ...rootRows, ...storedRows, ...answerRows }

/** The fields of every list and its entries; who sees the list is the rule of the field that leads to it. */
const listFields: Readonly<Record<string, readonly string[]>> = {
  Connection: ['edges', 'pageInfo', 'totalCount'],
  ConnectionEdge: ['cursor', 'node'],
}

const ruleNames = [
  'everyone',
  'portal_and_seeker',
  'portal',
  'admin',
  'shared',
  'sensitive',
  'derived',
] as const satisfies readonly FieldRule[]

const rules: ReadonlyMap<string, FieldRule> = new Map(
  Object.entries(roleTable).flatMap(([type, rows]) =>
    ruleNames.flatMap((rule) => (rows[rule]?.split(' ') ?? []).map((field) => [`${type}.${field}`, rule] as const)),
  ),
)

/** The rule of a field such as `Contact.name`; undefined where the table has no row for it. */
export function ruleOf(field: string): FieldRule | undefined {
  const [type = '', name = ''] = field.split('.')
  const [ending = ''] = /Connection(?:Edge)?$/.exec(type) ?? []
  return rules.get(field) ?? (listFields[ending]?.includes(name) ? 'everyone' : undefined)
}

/** Whether a role may select a field; a field without a row is for portals only. */
export function maySelect(role: Role, field: string): boolean {
  const rule = ruleOf(field)
  return rule ? fieldRules[rule][role] !== 'no' : role === 'portal'
}

/**
 * The arguments that advisers may use; a new one is not among them until it is listed.
 *
 * One that picks or orders by what they may not see would tell them of it.
 */
const adviserArguments: readonly string[] = [
  ...['first', 'after', 'last', 'before'],
  ...['id', 'ids', 'externalId', 'asOf', 'updatedSince', 'locale', 'input', 'answers'],
  ...['hours', 'weekOf', 'preferences', 'event'],
  ...['stages', 'types', 'from', 'until', 'dueBefore', 'orderBy'],
]

/** Those of them that are not for advisers at one place: they would tell what moved a stage, and of names. */
const closedArguments: readonly string[] = ['Seeker.contacts(stages:)', 'Seeker.contacts(orderBy:)']

/** Whether a role may give an argument of a field. */
export function mayGive(role: Role, field: string, argument: string): boolean {
  if (role !== 'adviser') return true
  return adviserArguments.includes(argument) && !closedArguments.includes(`${field}(${argument}:)`)
}
