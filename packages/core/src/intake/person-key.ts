import { isRoleEmail, normalizeEmail } from '../contact/normalize-email.ts'
import { normalizeProfileUrl } from '../contact/normalize-profile-url.ts'
import { foldText } from '../contact/normalize-text.ts'

/** By what a person is recognized. */
export type PersonClues = {
  readonly name: string
  readonly email?: string | undefined
  readonly profileUrl?: string | undefined
}

/** Identifies a person by their profile, or else their e-mail address, or else their name. */
export function personKey({ name, email, profileUrl }: PersonClues): string {
  const byProfile = profileUrl ? profileKey(profileUrl) : undefined
  return (byProfile ?? emailKey(email) ?? `name:${nameKey(name)}`).slice(0, 200).toWellFormed()
}

/** How LinkedIn writes most addresses, which need no normalizing. */
const plainProfile = /^https:\/\/www\.(linkedin\.com\/in\/[a-z0-9-]+)$/

/** A profile for comparison; undefined where the address is none. */
export function profileKey(profileUrl: string): string | undefined {
  return plainProfile.exec(profileUrl)?.[1] ?? normalizeProfileUrl(profileUrl)
}

/** A name for comparison: without case, accents and double spaces. */
export function nameKey(name: string): string {
  return foldText(name).replaceAll(/\s+/g, ' ').trim()
}

/** An address of an office, such as `info@`, identifies nobody. */
function emailKey(email: string | undefined): string | undefined {
  const address = email ? normalizeEmail(email) : undefined
  return address === undefined || isRoleEmail(address) ? undefined : `mailto:${address}`
}
