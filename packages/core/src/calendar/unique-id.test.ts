import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../../test/arbitraries/any-text.ts'
import { uniqueId } from './unique-id.ts'

const anyParts = fc.tuple(fc.option(anyText(), { nil: undefined }), anyText(), anyText())

describe('a UID', () => {
  it('is the same each time, and another for another tenant, seeker or entry', () => {
    fc.assert(
      fc.property(anyParts, anyParts, (one, other) => {
        const of = ([tenantId, seekerId, entry]: typeof one) => uniqueId({ tenantId, seekerId }, entry)
        expect(of(one)).toBe(of(one))
        expect(of(one) === of(other)).toBe(JSON.stringify(one) === JSON.stringify(other))
      }),
    )
  })

  it('can be told apart where the parts run together', () => {
    const uids = [
      uniqueId({ tenantId: 'a', seekerId: 'bc' }, 'd'),
      uniqueId({ tenantId: 'ab', seekerId: 'c' }, 'd'),
      uniqueId({ tenantId: 'a', seekerId: 'b' }, 'cd'),
      uniqueId({ seekerId: 'abc' }, 'd'),
    ]
    expect(new Set(uids).size).toBe(4)
  })

  it('lets nobody read a name in it', () => {
    expect(uniqueId({ tenantId: 'quay', seekerId: 'dana' }, 'due:ruth')).toMatch(/^[0-9a-f]{40}@tiecraft$/)
  })
})
