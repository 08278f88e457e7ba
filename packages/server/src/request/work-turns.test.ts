import { expect, test } from 'vitest'
import { workTurns } from './work-turns.ts'

test('the event loop goes round between two turns, and tenants take turns', async () => {
  const order: string[] = []
  const [large, small] = [workTurns('large'), workTurns('small')]
  const all = [...['l1', 'l2', 'l3'].map((name) => large(() => order.push(name))), small(() => order.push('s1'))]
  setImmediate(() => setImmediate(() => order.push('another request')))
  await Promise.all(all)
  expect(order).toEqual(['l1', 's1', 'another request', 'l2', 'l3'])
})

test('a request goes on with all that it does at the same time at once', async () => {
  const takeTurn = workTurns('tenant')
  const order: string[] = []
  const work = async (name: string): Promise<void> => {
    await takeTurn(() => order.push(name))
    order.push(`after ${name}`)
  }
  await Promise.all([work('a'), work('b')])
  expect(order).toEqual(['a', 'b', 'after a', 'after b'])
})

test('work whose answer nobody waits for is not done', async () => {
  const takeTurn = workTurns('tenant', () => {
    throw new Error('The client hung up.')
  })
  let isDone = false
  await expect(takeTurn(() => (isDone = true))).rejects.toThrow('The client hung up.')
  expect(isDone).toBe(false)
})
