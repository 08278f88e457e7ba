import { join } from 'node:path'
import { compileFunction } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { coreFolder } from './called-from-core.ts'

/** Runs code as though it stood in a file of that name. */
function runAs(file: string, code: string): unknown {
  return compileFunction(`return ${code}`, ['z'], { filename: file })(z)
}

const inCore = join(coreFolder, 'funnel', 'probe.ts')
const impure = [
  'Date.now()',
  'new Date()',
  'Date()',
  'Math.random()',
  'performance.now()',
  'crypto.randomUUID()',
  'crypto.getRandomValues(new Uint8Array(1))',
  '[1].map(() => Date.now())',
  'z.string().transform(() => new Date()).parse("")',
  'Reflect.construct(Date, [])',
] as const
const pure = ['new Date(0)', 'new Date("2026-01-01T00:00:00Z")', 'Date.UTC(2026, 0)', 'Math.max(1, 2)'] as const

describe('clock and chance', () => {
  it.each(impure)('throw when core calls %s', (code) => {
    expect(() => runAs(inCore, code)).toThrow('neither clock nor chance')
  })

  it.each(impure)('work when a test next to core calls %s', (code) => {
    expect(() => runAs(inCore.replace('.ts', '.test.ts'), code)).not.toThrow()
  })

  it.each(impure)('work when a library calls %s', (code) => {
    expect(() => runAs('/elsewhere/node_modules/runner/index.js', code)).not.toThrow()
  })

  it.each(pure)('leave core free to call %s', (code) => {
    expect(runAs(inCore, code)).toEqual(runAs('/elsewhere/index.js', code))
  })

  it('keep dates what they are', () => {
    const date = new Date(0)
    expect([date instanceof Date, date.constructor === Date, z.date().safeParse(date).success]).toEqual([
      true,
      true,
      true,
    ])
  })
})

it('draws the same cases in every run', () => {
  const draw = (): number[] => {
    const drawn: number[] = []
    fc.assert(fc.property(fc.integer(), (value) => void drawn.push(value)))
    return drawn
  }
  expect(draw()).toEqual(draw())
})

it("runs in a time zone far from UTC, so that a dependence on the machine's zone shows", () => {
  expect(new Date(0).getHours()).not.toBe(0)
})
