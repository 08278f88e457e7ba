import { keysOf } from '../value/keys-of.ts'

/** What each format is. */
export const importFormatMeanings = {
  linkedin_connections: "LinkedIn's `Connections.csv`: every generation, also saved anew by a spreadsheet.",
  linkedin_invitations: "LinkedIn's `Invitations.csv`: who was invited, and when.",
  linkedin_messages: "LinkedIn's `messages.csv`: who wrote to whom, and when; not what they wrote.",
  google_contacts: 'The CSV of Google Contacts, old and new.',
  outlook_contacts: 'The CSV of Outlook, with headers in seven languages.',
  vcard: 'vCard 2.1, 3.0 or 4.0, as every address book exports it.',
  contacts_template: 'Our own table of contacts.',
  activities_template: 'Our own table of activities.',
  employers_template: 'Our own table of employers.',
  mapped_csv: 'Any other table of people, read by its headers and cells, or as a person says.',
} as const

/** What a file was taken for, as a code. */
export type ImportFormat = keyof typeof importFormatMeanings

/** The formats that can be read. */
export const importFormats: readonly ImportFormat[] = /* @__PURE__ */ keysOf(importFormatMeanings)
