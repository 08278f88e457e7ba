import ICAL from 'ical.js'
import { foldLines, oneLine, safeText } from '../../calendar/content-line.ts'
import type { Contact } from '../../contact/contact-schema.ts'

/** Writes contacts as vCard 4.0 (RFC 6350), card by card: what address books can hold of them. */
export function* writeVCard(contacts: Iterable<Contact>): Generator<string, void> {
  for (const contact of contacts) yield `${foldLines(cardOf(contact).toString())}\r\n`
}

function cardOf({ name, employer, jobTitle, email, phone, profileUrl, note, tags }: Contact): ICAL.Component {
  const card = new ICAL.Component('vcard')
  card.addPropertyWithValue('version', '4.0')
  card.addPropertyWithValue('fn', safeText(name))
  addParts(card, 'n', namePartsOf(safeText(name)))
  // With one part alone, a semicolon in it would separate parts.
  if (employer !== undefined) addParts(card, 'org', [safeText(employer), ''])
  const lines = { title: jobTitle && safeText(jobTitle), note: note && safeText(note) }
  const addresses = {
    email: email && oneLine(email),
    tel: phone && safeText(phone),
    url: profileUrl && oneLine(profileUrl),
  }
  for (const [property, value] of Object.entries({ ...lines, ...addresses })) {
    if (value) card.addPropertyWithValue(property, value)
  }
  if (tags.length > 0) addCategories(card, tags)
  return card
}

function addParts(card: ICAL.Component, name: string, parts: readonly string[]): void {
  const property = new ICAL.Property(name)
  property.setValue([...parts])
  card.addProperty(property)
}

function addCategories(card: ICAL.Component, tags: readonly string[]): void {
  const property = new ICAL.Property('categories')
  property.setValues(tags.map(safeText))
  card.addProperty(property)
}

/** Family name, given names and three parts more; the last word is taken for the family name (assumption). */
function namePartsOf(name: string): readonly string[] {
  const words = name.split(' ')
  const family = words.length > 1 ? (words.at(-1) ?? '') : ''
  return [family, (words.length > 1 ? words.slice(0, -1) : words).join(' '), '', '', '']
}
