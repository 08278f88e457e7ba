import { expect, it } from 'vitest'

it.each([
  ['@tiecraft/core', 'index.ts'],
  ['@tiecraft/core/rules', 'rules.ts'],
  ['@tiecraft/core/storage', 'storage.ts'],
  ['@tiecraft/core/statistics', 'statistics.ts'],
])('reads %s from its source, unbuilt', (entry, file) => {
  expect(import.meta.resolve(entry)).toMatch(new RegExp(`packages/core/src/${file}$`))
})
