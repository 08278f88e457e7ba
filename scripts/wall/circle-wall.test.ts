import { expect, it } from 'vitest'
import { describeBreaches } from './breach.ts'
import { findCircles } from './circle-wall.ts'
import { sourcesOf } from './sources-of.ts'

const broken = [
  [{ 'a.ts': "import { a } from './a.ts'" }, ['a.ts:1 closes a circle: a.ts → a.ts']],
  [
    { 'a.ts': "import { b } from './b/c.ts'", 'b/c.ts': "\nimport type { A } from '../a.ts'" },
    ['b/c.ts:2 closes a circle: a.ts → b/c.ts → a.ts'],
  ],
  [
    {
      'start.ts': "import './a.ts'",
      'a.ts': "import './b.ts'",
      'b.ts': "import './c.ts'",
      'c.ts': "export * from './a.ts'",
    },
    ['c.ts:1 closes a circle: a.ts → b.ts → c.ts → a.ts'],
  ],
] as const

it.each(broken)('finds the circle in %j', (files, expected) => {
  expect(describeBreaches(findCircles(sourcesOf(files)))).toEqual(expected)
})

it('finds none where two ways lead to one file', () => {
  const files = {
    'a.ts': "import './b.ts'\nimport './c.ts'",
    'b.ts': "import './d.ts'",
    'c.ts': "import './d.ts'",
    'd.ts': '',
  }
  expect(findCircles(sourcesOf(files))).toEqual([])
})
