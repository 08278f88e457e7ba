import { maxContacts, readContacts } from '@tiecraft/core/storage'
import { describe, expect, test } from 'vitest'
import { readEntries } from './read-entries.ts'

const read = (input: unknown) => readEntries(input, readContacts, maxContacts)
const people = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `c${index}`, name: 'A', channel: 'x' }))

describe('a long list', () => {
  test('is read as core reads it', async () => {
    const input = people(1000)
    expect(await read(input)).toEqual(readContacts(input))
  })

  test('has the issues that core finds, wherever they are', async () => {
    const input = people(1000).map((it, index) => (index % 333 === 0 ? { ...it, name: '', extra: index } : it))
    expect(await read(input)).toEqual(readContacts(input))
    expect(await read(input)).toMatchObject({
      issues: [{ path: [0, 'name'] }, {}, { path: [333, 'name'] }, {}, {}, {}, {}, {}],
    })
  })

  test('may be no longer than core allows', async () => {
    const maximum = { code: 'too_big', path: [], maximum: '20000 entries' }
    expect(await read(people(20_001))).toEqual({ success: false, issues: [maximum] })
    expect(readContacts(people(20_001))).toEqual({ success: false, issues: [maximum] })
  })

  test('is a list', async () => {
    expect(await read('c0')).toEqual(readContacts('c0'))
  })
})

test('other work goes on while a long list is read', async () => {
  let steps = 0
  const step = (): void => {
    steps += 1
    timer = setImmediate(step)
  }
  let timer = setImmediate(step)
  await read(people(5000))
  clearImmediate(timer)
  expect(steps).toBeGreaterThan(10)
})
