import { contactSchema } from '@tiecraft/core/storage'
import { expect, test } from 'vitest'
import { introducersFirst } from './introducers-first.ts'

test.each([
  ['nobody', {}, ''],
  ['contacts nobody introduced', { a: undefined, b: undefined }, 'a b'],
  ['introducers who come first already', { a: undefined, b: 'a', c: 'b' }, 'a b c'],
  ['introducers who come later', { a: 'b', b: 'c', c: undefined }, 'c b a'],
  ['an introducer of several', { a: 'c', b: 'c', c: undefined }, 'c a b'],
  ['an introducer who is stored already', { a: 'elsewhere', b: 'a' }, 'a b'],
  ['two who introduced each other', { a: 'b', b: 'a' }, 'b a'],
  ['one who introduced themselves', { a: 'a' }, 'a'],
])('%s are put in order', (_, introducers, order) => {
  const contacts = Object.entries(introducers).map(([id, introducedBy]) =>
    contactSchema.parse({ id, name: id, channel: 'alumni', introducedBy }),
  )
  expect(
    introducersFirst(contacts)
      .map(({ id }) => id)
      .join(' '),
  ).toBe(order)
})
