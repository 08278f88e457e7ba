import fc from 'fast-check'
import { nameSchema } from '../../src/value/text-schema.ts'

const awkward = ['__proto__', 'constructor', 'toString', ' ', 'Zoë 🙂', 'undefined', '0']

/** Storable text of 1 to `maximum` characters, awkward ones included. */
export function anyText(maximum = 60): fc.Arbitrary<string> {
  return fc
    .oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), fc.constantFrom(...awkward))
    .filter((text) => text.length <= maximum && !text.includes('\u0000') && text.isWellFormed())
}

/** Any name: text with a visible character. */
export function anyName(): fc.Arbitrary<string> {
  return anyText().filter((text) => nameSchema(60).safeParse(text).success)
}
