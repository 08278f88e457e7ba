import { expect, it } from 'vitest'
import { describeBreaches } from './breach.ts'
import { findModuleBreaches } from './find-module-breaches.ts'
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
  [
    'contact/a.ts',
    "import { a } from '../review/b.ts'",
    "module 'contact' may import only modules before it, not '$1'",
  ],
  [
    'contact/a.ts',
    "import type { A } from '../review/b.ts'",
    "module 'contact' may import only modules before it, not '$1'",
  ],
  [
    'contact/a.ts',
    "const a = await import('../review/b.ts')",
    "module 'contact' may import only modules before it, not '$1'",
  ],
  ['contact/a.ts', "import { a } from '../index.ts'", 'import the file itself, not an index'],
  ['contact/a.ts', "import { a } from '../seeker/index.ts'", 'import the file itself, not an index'],
  ['value/a.ts', "import type { A } from '../seeker/b.ts'", "leaf module 'value' may not import module 'seeker'"],
  ['value/a.ts', "import { a } from '../reason/b.ts'", "leaf module 'value' may not import module 'reason'"],
  ['text/a.ts', "import { a } from '../review/b.ts'", "leaf module 'text' may import only types from module 'review'"],
  ['attic/a.ts', 'export const a = 1', "is in module 'attic', which the plan does not list"],
  ['stray.ts', 'export const a = 1', "is in module '', which the plan does not list"],
] as const

it.each(allowed)('lets %s contain %s', (path, text) => {
  expect(findModuleBreaches(sourcesOf({ [path]: text }), plan)).toEqual([])
})

it.each(broken)('stops %s from containing %s', (path, text, reason) => {
  const breaches = describeBreaches(findModuleBreaches(sourcesOf({ [path]: text }), plan))
  expect(breaches).toEqual([expect.stringContaining(reason)])
  expect(breaches[0]).toContain(`${path}:1 `)
})
