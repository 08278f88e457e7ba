import { importLimits } from '../import-limit.ts'
import type { ImportedContact } from '../imported.ts'
import { rejectLimit } from '../issue-log.ts'
import type { ReadContext } from '../read-context.ts'
import type { TextReader } from '../source/text-reader.ts'
import { listPeople } from '../table/list-people.ts'
import { propertyName, wantedProperties } from './card-property.ts'
import { contactOfCard } from './contact-of-card.ts'
import { unfoldLines } from './unfold-lines.ts'

/** An open card: its lines that are read. */
type Card = { readonly line: number; readonly properties: string[]; characters: number }

/** Reads an address book in vCard 2.1, 3.0 or 4.0, card by card; pictures and sounds pass by. */
export function readVcards({ log }: ReadContext): TextReader {
  const people = listPeople(log)
  let card: Card | undefined
  let rows = 0
  const close = (contact: ImportedContact | undefined): void => {
    if (contact) people.add(contact)
    card = undefined
  }
  const begin = (line: number): void => {
    if (card) log.refuse(card.line, { code: 'broken_card' })
    rows += 1
    if (rows > importLimits.rows) rejectLimit(log, line, 'rows')
    card = { line, properties: [], characters: 0 }
  }
  const take = (text: string, line: number): void => {
    const name = propertyName(text)
    if (name === 'BEGIN') begin(line)
    else if (card && name === 'END') close(readCard(card, log))
    else if (card && wantedProperties.has(name)) addTo(card, text)
  }
  const lines = unfoldLines(take)
  return {
    push: (text) => {
      if (!log.isRejected()) lines.push(text)
    },
    end: () => {
      lines.end()
      if (card) log.refuse(card.line, { code: 'broken_card' })
    },
    entries: () => ({ file: { name: log.file, format: 'vcard', rows }, contacts: people.all() }),
  }
}

function addTo(card: Card, text: string): void {
  card.characters += text.length
  if (card.characters <= importLimits.card_characters) card.properties.push(text)
}

function readCard({ line, properties, characters }: Card, log: ReadContext['log']): ImportedContact | undefined {
  if (characters <= importLimits.card_characters) return contactOfCard(properties, line, log)
  log.refuse(line, { code: 'limit_exceeded', limit: 'card_characters', maximum: importLimits.card_characters })
  return undefined
}
