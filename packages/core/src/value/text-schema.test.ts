import { describe, expect, it } from 'vitest'
import { idSchema, tagSchema, textSchema } from './text-schema.ts'

const cases = [
  ['accepts letters of any script', 'Zoë 渋谷 🙂', true],
  ['accepts names that objects inherit', '__proto__', true],
  ['refuses nothing', '', false],
  ['refuses NUL', 'a\u0000b', false],
  ['refuses half a surrogate pair', '\ud83d', false],
  ['refuses a number', 7, false],
] as const

describe('text', () => {
  it.each(cases)('%s', (_, input, isText) => {
    expect(textSchema(20).safeParse(input).success).toBe(isText)
  })

  it.each([
    ['an id', idSchema, 200],
    ['a tag', tagSchema, 60],
  ] as const)('in %s ends at its limit', (_, schema, maximum) => {
    const isAccepted = [maximum, maximum + 1].map((length) => schema.safeParse('a'.repeat(length)).success)
    expect(isAccepted).toEqual([true, false])
  })
})
