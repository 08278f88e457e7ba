import type { Role } from '../../generated/prisma/client.ts'

/** What a role sees of a field: nothing, all of it, or what the text describes. */
export type Grant = 'no' | 'yes' | { readonly yes: string }

/** The access rules of fields, and what each role sees under each. */
export const fieldRules = {
  everyone: { portal: 'yes', adviser: 'yes', seeker: 'yes' },
  portal_and_seeker: { portal: 'yes', adviser: 'no', seeker: 'yes' },
  portal: { portal: 'yes', adviser: 'no', seeker: 'no' },
  admin: { portal: { yes: 'with the scope `admin`' }, adviser: 'no', seeker: 'no' },
  shared: {
    portal: 'yes',
    adviser: { yes: 'a pseudonym or null, unless the seeker shares contacts' },
    seeker: 'yes',
  },
  sensitive: {
    portal: 'yes',
    adviser: { yes: 'without sensitive channels, unless the seeker shares them' },
    seeker: 'yes',
  },
  derived: {
    portal: 'yes',
    adviser: { yes: 'derived without the names, texts and sensitive channels that the seeker does not share' },
    seeker: 'yes',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Role, Grant>>>>

export type FieldRule = keyof typeof fieldRules

/** The access rules of arguments; an argument without a rule has the second, which excludes advisers. */
export type ArgumentRule = Extract<FieldRule, 'everyone' | 'portal_and_seeker'>

/** Whether a role may select a field with a rule; a field without a rule is for portals only. */
export function maySelect(role: Role, rule: FieldRule = 'portal'): boolean {
  return fieldRules[rule][role] !== 'no'
}

/** Whether a role may set an argument: filtering or sorting by hidden facts would reveal them to advisers. */
export function mayGive(role: Role, rule: ArgumentRule = 'portal_and_seeker'): boolean {
  return fieldRules[rule][role] !== 'no'
}
