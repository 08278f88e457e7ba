import { plainName } from '../text/contact-names.ts'

/** What calendar programs take for a link: a scheme, a host name, the at sign of an address. */
const linkParts = /(?<=\p{L})[:@](?=\S)|(?<=[\p{L}\p{N}])\.(?=[\p{L}\p{N}])/gu

/**
 * A name as it may stand in a calendar: it turns no text round, and becomes neither a link nor markup.
 *
 * A word joiner, which is not seen, breaks what programs would take for a link; angle brackets become quotation marks.
 */
export function calendarName(name: string): string {
  return plainName(name)
    .replaceAll('<', '‹')
    .replaceAll('>', '›')
    .replaceAll(linkParts, (part) => `\u2060${part}`)
}

/** The same people under the names that may stand in a calendar. */
export function withCalendarNames<Named extends { readonly name: string }>(
  contacts: readonly Named[],
): readonly Named[] {
  return contacts.map((contact) => ({ ...contact, name: calendarName(contact.name) }))
}
