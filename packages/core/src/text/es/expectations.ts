import type { Expectation } from '../../issue/expectation.ts'
import { lookUp } from '../describe.ts'
import { counted } from './numbers.ts'

const expectations = {
  string: 'un texto',
  number: 'un número',
  int: 'un número entero',
  boolean: 'true o false',
  date: 'una fecha',
  array: 'una lista',
  object: 'un objeto con campos',
  iso_instant: 'un momento en ISO 8601 con zona y como máximo milisegundos, como 2026-03-01T09:00:00Z, de 1900 a 2200',
  storable_text: 'un texto bien formado sin caracteres NUL',
  visible_text: 'un texto con algún carácter visible',
  action_id: 'el id de una acción planeada, como set_goal@2026-03-02',
  time_of_day: 'una hora del día de 00:00 a 24:00, como 09:00',
  time_zone: 'el nombre de una zona horaria, como Europe/Madrid',
  language_tag: 'una etiqueta de idioma BCP 47, como es-MX',
  from_before_to: 'una hora posterior a la primera',
} as const satisfies Record<Expectation, string>

/** What a value should be. */
export function expectation(code: string): string {
  return lookUp(expectations, code)
}

const nouns = new Map<string, readonly [one: string, many: string]>([
  ['characters', ['carácter', 'caracteres']],
  ['entries', ['elemento', 'elementos']],
])

/** The sentence that a value is below its minimum. */
export function belowMinimum(minimum: string): string {
  return isCounted(minimum) ? `Hace falta al menos ${bound(minimum)}.` : `Lo mínimo permitido es ${bound(minimum)}.`
}

/** A bound in words, such as «un carácter»; of a moment the day. */
export function bound(text: string): string {
  const [count = '', unit = ''] = text.split(' ')
  const [one, many] = nouns.get(unit) ?? []
  return one ? counted(Number(count), one, many, 'm') : text.replace('T00:00:00.000Z', '')
}

function isCounted(text: string): boolean {
  return nouns.has(text.split(' ')[1] ?? '')
}
