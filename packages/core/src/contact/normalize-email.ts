import { asciiHost } from './ascii-host.ts'

/** Two domains of one provider. */
const sameDomains = new Map([['googlemail.com', 'gmail.com']])

/** Providers who write that a dot in the address makes no difference. */
const dotsIgnoredBy = new Set(['gmail.com'])

/** Providers who write that what follows a plus sign is only a tag. */
const tagsIgnoredBy = new Set([
  'gmail.com',
  'outlook.com',
  'hotmail.com',
  'live.com',
  'icloud.com',
  'fastmail.com',
  'proton.me',
  'protonmail.com',
])

/** Addresses that a role or an office has, not a person. */
const roles = new Set([
  'admin',
  'careers',
  'contact',
  'hello',
  'help',
  'hr',
  'info',
  'jobs',
  'mail',
  'marketing',
  'no-reply',
  'noreply',
  'office',
  'recruiting',
  'recruitment',
  'sales',
  'support',
  'team',
])

/**
 * Normalizes an e-mail address for comparison: lower case, without what its provider ignores.
 *
 * Dots and tags (`+jobs`) are dropped only where the provider documents that it ignores them. Lower case in the part
 * before the `@` is an assumption that holds for every large provider. Undefined for what is no address.
 *
 * @example normalizeEmail('Ann.Lee+jobs@GoogleMail.com') // => 'annlee@gmail.com'
 */
export function normalizeEmail(email: string): string | undefined {
  const found = /([^\s<>@:]+)@([^\s<>@]+)/.exec(email.normalize('NFKC').toLowerCase())
  if (!found?.[1] || !found[2]) return undefined
  const written = asciiHost(found[2].replace(/\.+$/, ''))
  const domain = sameDomains.get(written) ?? written
  const untagged = tagsIgnoredBy.has(domain) ? found[1].replace(/(?<=.)\+.*$/, '') : found[1]
  return `${dotsIgnoredBy.has(domain) ? untagged.replaceAll('.', '') : untagged}@${domain}`
}

/** Whether a normalized address belongs to an office rather than to one person, such as `info@`. */
export function isRoleEmail(email: string): boolean {
  return roles.has(email.slice(0, email.indexOf('@')))
}
