import { describe, expect, it } from 'vitest'
import { createByteMemory } from './byte-memory.ts'

describe('a memory of so many bytes', () => {
  it('drops what was used longest ago', () => {
    const memory = createByteMemory<string>(10)
    memory.keep('one', 'first', 4)
    memory.keep('two', 'second', 4)
    expect(memory.get('one')).toBe('first')
    memory.keep('three', 'third', 4)
    expect(['one', 'two', 'three'].map(memory.get)).toEqual(['first', undefined, 'third'])
  })

  it('keeps the last value of a key, and counts it once', () => {
    const memory = createByteMemory<string>(10)
    for (const value of ['a', 'b', 'c']) memory.keep('one', value, 5)
    memory.keep('two', 'd', 5)
    expect(['one', 'two'].map(memory.get)).toEqual(['c', 'd'])
  })

  it('keeps nothing that is larger than all of it', () => {
    const memory = createByteMemory<string>(10)
    memory.keep('one', 'small', 5)
    memory.keep('one', 'large', 11)
    expect(memory.get('one')).toBeUndefined()
  })
})
