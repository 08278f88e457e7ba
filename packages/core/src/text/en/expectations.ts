import type { Expectation } from '../../issue/expectation.ts'
import { lookUp } from '../describe.ts'
import { counted } from './numbers.ts'

const expectations = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  date: 'a date',
  array: 'a list',
  object: 'an object with fields',
  iso_instant:
    'a moment in ISO 8601 with a zone and at most milliseconds, such as 2026-03-01T09:00:00Z, from 1900 to 2200',
  storable_text: 'well-formed text without NUL characters',
  visible_text: 'text with a visible character',
  action_id: 'the id of a planned action, such as set_goal@2026-03-02',
  time_of_day: 'a time of day from 00:00 to 24:00, such as 09:00',
  time_zone: 'the name of a time zone, such as Europe/Madrid',
  language_tag: 'a BCP 47 language tag, such as es-MX',
  from_before_to: 'a time that is later than the first',
} as const satisfies Record<Expectation, string>

/** What a value should be. */
export function expectation(code: string): string {
  return lookUp(expectations, code)
}

const nouns = new Map<string, readonly [one: string, many: string]>([
  ['characters', ['character', 'characters']],
  ['entries', ['entry', 'entries']],
])

/** The sentence that a value is below its minimum. */
export function belowMinimum(minimum: string): string {
  return isCounted(minimum) ? `This needs at least ${bound(minimum)}.` : `The minimum is ${bound(minimum)}.`
}

/** A bound in words, such as “one character”; of a moment the day. */
export function bound(text: string): string {
  const [count = '', unit = ''] = text.split(' ')
  const [one, many] = nouns.get(unit) ?? []
  return one ? counted(Number(count), one, many) : text.replace('T00:00:00.000Z', '')
}

function isCounted(text: string): boolean {
  return nouns.has(text.split(' ')[1] ?? '')
}
