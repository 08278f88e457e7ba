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
    adviser: { yes: 'a stand-in or nothing, unless the seeker shares contacts' },
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

/** The rows of one type: the names of its fields, by rule. */
export type TypeRows = Readonly<Partial<Record<FieldRule, string>>>
