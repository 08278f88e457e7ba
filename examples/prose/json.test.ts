import { describe, expect, it } from 'vitest'
import { abridge, printJson } from './json.ts'

describe('abridge', () => {
  it('rounds figures to three places', () => {
    expect(abridge({ probability: 0.98765 }, undefined)).toEqual({ probability: 0.988 })
  })

  it('leaves out what the page leaves out', () => {
    const shown = { id: '…', causes: [{}, '…'] }
    expect(abridge({ id: 'b2', causes: [{ code: 'A' }, { code: 'B' }] }, shown)).toEqual({
      id: '…',
      causes: [{ code: 'A' }, '…'],
    })
  })

  it('keeps what the page does not show yet', () => {
    expect(abridge({ causes: [1, 2] }, { causes: [1] })).toEqual({ causes: [1, 2] })
  })

  it('shows nothing left out where nothing is', () => {
    expect(abridge({ causes: [1] }, { causes: [1, '…'] })).toEqual({ causes: [1] })
  })
})

describe('printJson', () => {
  it('keeps on one line what fits', () => {
    expect(printJson({ a: [1, 'b'], c: {} })).toBe('{ "a": [1, "b"], "c": {} }')
  })

  it('breaks what does not', () => {
    expect(printJson({ a: 'x'.repeat(120) })).toBe(`{\n  "a": "${'x'.repeat(120)}"\n}`)
  })
})
