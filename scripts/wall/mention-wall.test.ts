import { expect, it } from 'vitest'
import { findMentions } from './mention-wall.ts'
import { sourcesOf } from './sources-of.ts'

it('finds a mention in a comment, with its line', () => {
  const sources = sourcesOf({ 'a.ts': 'const a = 1\n// as Prisma has it', 'b.ts': 'const b = 2' })
  expect(findMentions(sources, /prisma/i)).toEqual([{ path: 'a.ts', line: 2, message: "mentions 'Prisma'" }])
})
