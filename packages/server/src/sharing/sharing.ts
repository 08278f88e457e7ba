import type { ConsentKind } from '../../generated/prisma/client.ts'

/** Which of a seeker's data a caller may see: the identity of contacts, and sensitive channels. */
export type Sharing = { readonly contacts: boolean; readonly sensitive: boolean }

/** The data that each consent opens to advisers. */
export const consentTable = {
  share_contacts_with_advisers: {
    opens: 'contacts',
    meaning: 'Advisers may see who the contacts and the target employers are, and what was written about them.',
  },
  share_sensitive_channels: {
    opens: 'sensitive',
    meaning: 'Advisers may see channels that reveal something private, and the contacts known through them.',
  },
} as const satisfies Record<ConsentKind, { readonly opens: keyof Sharing; readonly meaning: string }>

export const consentKinds = [
  'share_contacts_with_advisers',
  'share_sensitive_channels',
] as const satisfies readonly ConsentKind[]

/** The access of portals to every seeker, and of seekers to themselves. */
export const everythingShared: Sharing = { contacts: true, sensitive: true }

/** The access of advisers to a seeker who gave these consents. */
export function sharingBy(given: readonly ConsentKind[]): Sharing {
  const opened = given.map((kind): keyof Sharing => consentTable[kind].opens)
  return { contacts: opened.includes('contacts'), sensitive: opened.includes('sensitive') }
}
