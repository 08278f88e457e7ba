import type { ConsentKind } from '../../generated/prisma/client.ts'

/** What of a seeker's data somebody may see: who the contacts are, and the channels that reveal something private. */
export type Sharing = { readonly contacts: boolean; readonly sensitive: boolean }

/** What each consent opens to advisers. */
export const consentTable = {
  share_contacts_with_advisers: {
    opens: 'contacts',
    meaning: 'Advisers may see who the contacts are, and what was written about them.',
  },
  share_sensitive_channels: {
    opens: 'sensitive',
    meaning: 'Advisers may see channels that reveal something private, and whoever is known through them.',
  },
} as const satisfies Record<ConsentKind, { readonly opens: keyof Sharing; readonly meaning: string }>

export const consentKinds = [
  'share_contacts_with_advisers',
  'share_sensitive_channels',
] as const satisfies readonly ConsentKind[]

/** What portals see of every seeker, and seekers of themselves. */
export const everythingShared: Sharing = { contacts: true, sensitive: true }

/** What advisers see of a seeker who gave these consents. */
export function sharingBy(given: readonly ConsentKind[]): Sharing {
  const opened = given.map((kind): keyof Sharing => consentTable[kind].opens)
  return { contacts: opened.includes('contacts'), sensitive: opened.includes('sensitive') }
}
