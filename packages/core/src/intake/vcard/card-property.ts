import ICAL from 'ical.js'
import { decodeQuotedPrintable } from './decode-quoted-printable.ts'

/** Properties that are read. */
export const wantedProperties: ReadonlySet<string> = new Set([
  ...['VERSION', 'FN', 'N', 'NICKNAME', 'ORG', 'TITLE', 'ROLE', 'EMAIL', 'TEL', 'URL', 'X-SOCIALPROFILE'],
  ...['SOCIALPROFILE', 'CATEGORIES', 'NOTE'],
])

/** A property of a card. */
export type CardProperty = {
  readonly name: string
  /** Its values; of a name or an organization, its parts. */
  readonly values: readonly string[]
  /** Whether it comes before others of its name. */
  readonly isPreferred: boolean
}

/** The name of the property that a line holds, in capitals, without its group: `item1.EMAIL;…` is `EMAIL`. */
export function propertyName(line: string): string {
  const [, name = ''] = /^(?:[\w-]+\.)?([\w-]+)\s*[;:]/.exec(line.slice(0, 100)) ?? []
  return name.toUpperCase()
}

/** Takes a line apart; undefined where it is none. */
export function cardProperty(line: string): CardProperty | undefined {
  const [, parameters, value = ''] = /^[^:;"]+((?:;(?:"[^"]*"|[^:"])*)?):(.*)$/s.exec(line) ?? []
  if (parameters === undefined) return undefined
  const name = propertyName(line)
  const plain = /QUOTED-PRINTABLE/i.test(parameters) ? decodeQuotedPrintable(value, charsetIn(parameters)) : value
  return { name, values: valuesOf(name, plain.trim()), isPreferred: /\bpref\b/i.test(parameters) }
}

function charsetIn(parameters: string): string {
  return /CHARSET="?([\w-]+)/i.exec(parameters)?.[1] ?? 'utf-8'
}

function valuesOf(name: string, value: string): readonly string[] {
  const line = `${name}:${value.replaceAll(/\r\n?|\n/g, '\\n')}`
  const [, , , ...values]: readonly unknown[] = ICAL.parse.property(line, ICAL.design.vcard3)
  return values
    .flat()
    .filter((one) => typeof one === 'string')
    .map(withoutEscapes)
}

/** The parser leaves escapes alone where version 3 had no need of them. */
function withoutEscapes(text: string): string {
  return text.replaceAll(/\\([;:,])/g, '$1').trim()
}
