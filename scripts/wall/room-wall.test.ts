import { expect, it } from 'vitest'
import { describeBreaches } from './breach.ts'
import { findRoomBreaches } from './room-wall.ts'
import { sourcesOf } from './sources-of.ts'

const plan = {
  entries: ['index.ts'],
  leaves: { value: { imports: [] }, reason: { imports: ['value'] }, text: { imports: [], typesOfAll: true } },
  order: ['seeker', 'contact', 'review'],
} as const

const allowed = [
  ['contact/a.ts', "import { a } from '../seeker/b.ts'"],
  ['contact/a.ts', "import { a } from './b.ts'"],
  ['contact/a.ts', "import { a } from '../value/b.ts'"],
  ['contact/a.ts', "import { a } from '../text/b.ts'"],
  ['reason/a.ts', "import { a } from '../value/b.ts'"],
  ['text/en/a.ts', "import type { A } from '../../review/b.ts'"],
  ['text/en/a.ts', "import { a } from '../b.ts'"],
  ['index.ts', "export { a } from './review/b.ts'"],
] as const

const broken = [
  ['contact/a.ts', "import { a } from '../review/b.ts'", "room 'contact' stands above room 'review'"],
  ['contact/a.ts', "import type { A } from '../review/b.ts'", "room 'contact' stands above room 'review'"],
  ['contact/a.ts', "const a = await import('../review/b.ts')", "room 'contact' stands above room 'review'"],
  ['contact/a.ts', "import { a } from '../index.ts'", 'import the file itself, not an index'],
  ['contact/a.ts', "import { a } from '../seeker/index.ts'", 'import the file itself, not an index'],
  ['value/a.ts', "import type { A } from '../seeker/b.ts'", "leaf room 'value' may not import room 'seeker'"],
  ['value/a.ts', "import { a } from '../reason/b.ts'", "leaf room 'value' may not import room 'reason'"],
  ['text/a.ts', "import { a } from '../review/b.ts'", "leaf room 'text' may import only types from room 'review'"],
  ['attic/a.ts', 'export const a = 1', "stands in room 'attic', which no row names"],
  ['stray.ts', 'export const a = 1', "stands in room '', which no row names"],
] as const

it.each(allowed)('lets %s say %s', (path, text) => {
  expect(findRoomBreaches(sourcesOf({ [path]: text }), plan)).toEqual([])
})

it.each(broken)('stops %s from saying %s', (path, text, reason) => {
  const breaches = describeBreaches(findRoomBreaches(sourcesOf({ [path]: text }), plan))
  expect(breaches).toEqual([expect.stringContaining(reason)])
  expect(breaches[0]).toContain(`${path}:1 `)
})
