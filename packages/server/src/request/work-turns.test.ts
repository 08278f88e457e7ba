import { expect, test } from 'vitest'
import { workTurn } from './work-turns.ts'

test('the event loop goes round between two turns, and tenants take turns', async () => {
  const order: string[] = []
  const work = async (tenantId: string, name: string): Promise<void> => {
    await workTurn(tenantId)
    order.push(name)
  }
  const all = Promise.all([work('large', 'l1'), work('large', 'l2'), work('large', 'l3'), work('small', 's1')])
  setImmediate(() => setImmediate(() => order.push('another request')))
  await all
  expect(order).toEqual(['l1', 's1', 'another request', 'l2', 'l3'])
})
