import { describe, expect, test } from 'vitest'
import { preparedOn } from './prepared-statements.ts'

const others = Array.from({ length: 100 }, (_, index) => `select ${index}`)

describe('a statement on a connection', () => {
  test('is prepared when it comes a second time', () => {
    const { use } = preparedOn({})
    expect([use('select').name, use('select').name, use('select').isNew]).toEqual(['', 'read_1', false])
  })

  test('is closed when many others have come since, and prepared anew under another name', () => {
    const { use } = preparedOn({})
    use('select')
    use('select')
    const closing = others.flatMap((text) => use(text).closing)
    expect([...closing, ...use('select').closing]).toEqual(['read_1'])
    expect(use('select')).toMatchObject({ name: 'read_2', isNew: true })
  })

  test('is not closed while it is in use', () => {
    const { use } = preparedOn({})
    use('select')
    for (const text of others) expect([...use(text).closing, ...use('select').closing]).toEqual([])
  })

  test('is prepared anew after a failure, when it may not have been prepared', () => {
    const { use, forget } = preparedOn({})
    use('select')
    use('select')
    forget(['select'])
    expect(use('select')).toEqual({ name: '', isNew: true, closing: ['read_1'] })
  })
})
