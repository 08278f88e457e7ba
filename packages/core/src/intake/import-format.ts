/** The formats that can be read. */
export const importFormats = [
  'linkedin_connections',
  'linkedin_invitations',
  'linkedin_messages',
  'google_contacts',
  'outlook_contacts',
  'vcard',
  'contacts_template',
  'activities_template',
  'employers_template',
  'mapped_csv',
] as const

/** What a file was taken for, as a code. */
export type ImportFormat = (typeof importFormats)[number]
