import { expect, it } from 'vitest'
import { describeBreaches } from './breach.ts'
import { findNameBreaches } from './name-wall.ts'
import { sourcesOf } from './sources-of.ts'

const find = (path: string): readonly string[] => describeBreaches(findNameBreaches(sourcesOf({ [path]: '' })))

it.each([
  'utils.ts',
  'gap/helpers.ts',
  'common/gap.ts',
  'gap/types.ts',
  'gap/misc/a.ts',
  'lib/gap.ts',
  'gap/types.d.ts',
])('refuses %s', (path) => {
  expect(find(path)).toEqual([expect.stringContaining('name it after what it holds')])
})

it.each(['gap/analyze-gap.ts', 'activity/activity-types.ts', 'library/book.ts'])('allows %s', (path) => {
  expect(find(path)).toEqual([])
})
