import { expect, it } from 'vitest'

it('reads this package from its source, unbuilt', () => {
  expect(import.meta.resolve('@tiecraft/core')).toMatch(/packages\/core\/src\/index\.ts$/)
})
