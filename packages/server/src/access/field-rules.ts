import type { Role } from '../../generated/prisma/client.ts'

/** What a role gets of a field: nothing, all of it, or what is described. */
export type Grant = 'no' | 'yes' | { readonly yes: string }

/** The rules that a field can have, and what each role gets by it. */
export const fieldRules = {
  everyone: { portal: 'yes', adviser: 'yes', seeker: 'yes' },
  portal_and_seeker: { portal: 'yes', adviser: 'no', seeker: 'yes' },
  portal: { portal: 'yes', adviser: 'no', seeker: 'no' },
  admin: { portal: { yes: 'with the scope `admin`' }, adviser: 'no', seeker: 'no' },
  shared: {
    portal: 'yes',
    adviser: { yes: 'a pseudonym or nothing, unless the seeker shares contacts' },
    seeker: 'yes',
  },
  sensitive: {
    portal: 'yes',
    adviser: { yes: 'without sensitive channels, unless the seeker shares them' },
    seeker: 'yes',
  },
  derived: {
    portal: 'yes',
    adviser: { yes: 'derived without names, words and sensitive channels that the seeker does not share' },
    seeker: 'yes',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Role, Grant>>>>

export type FieldRule = keyof typeof fieldRules

/** The rules that an argument can have; one without a rule has the second, so that it is not for advisers. */
export type ArgumentRule = Extract<FieldRule, 'everyone' | 'portal_and_seeker'>

/** Whether a role may select a field with a rule; a field without one is for portals only. */
export function maySelect(role: Role, rule: FieldRule = 'portal'): boolean {
  return fieldRules[rule][role] !== 'no'
}

/** Whether a role may give an argument; one that picks or sorts by hidden facts would tell advisers of them. */
export function mayGive(role: Role, rule: ArgumentRule = 'portal_and_seeker'): boolean {
  return fieldRules[rule][role] !== 'no'
}
