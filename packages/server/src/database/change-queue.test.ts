import { describe, expect, test } from 'vitest'
import { changeQueue } from './change-queue.ts'

const limits = { running: 3, runningOfTenant: 2, waitingOfTenant: 4 }

/** Changes that run until they are ended, by their names. */
function startChanges() {
  const queue = changeQueue(limits)
  const ends = new Map<string, () => void>()
  const begun: string[] = []
  return {
    begun,
    run: (name: string, tenantId: string, seekerId?: string) =>
      queue.run({ tenantId, seekerId }, () => {
        begun.push(name)
        return new Promise<string>((resolve) => ends.set(name, () => resolve(name)))
      }),
    end: async (name: string) => {
      ends.get(name)?.()
      await new Promise(setImmediate)
    },
  }
}

describe('changes wait for their turn', () => {
  test('those of one seeker run one after the other, whatever else waits', async () => {
    const { run, end, begun } = startChanges()
    for (const name of ['a1', 'a2', 'a3']) void run(name, 'tenant', 'a')
    void run('b1', 'tenant', 'b')
    await end('')
    expect(begun).toEqual(['a1', 'b1'])
    await end('a1')
    expect(begun).toEqual(['a1', 'b1', 'a2'])
  })

  test('those of another tenant find a place beside the many of one, and come next', async () => {
    const { run, end, begun } = startChanges()
    for (const name of ['1', '2', '3', '4']) void run(name, 'large', name)
    void run('other', 'small', 'x')
    void run('another', 'small', 'y')
    await end('')
    expect(begun).toEqual(['1', '2', 'other'])
    await end('1')
    await end('2')
    expect(begun.slice(3)).toEqual(['3', 'another'])
  })

  test('a change that fails lets the next one run', async () => {
    const queue = changeQueue(limits)
    const changed = { tenantId: 'tenant', seekerId: 'a' }
    await expect(queue.run(changed, () => Promise.reject(new Error('It failed.')))).rejects.toThrow('It failed.')
    expect(await queue.run(changed, async () => 'done')).toBe('done')
  })

  test('where too many wait, one more is refused before it begins', async () => {
    const { run, begun } = startChanges()
    for (const name of ['1', '2', '3', '4', '5']) void run(name, 'tenant', 'a')
    await expect(run('6', 'tenant', 'a')).rejects.toThrow('Too many changes are waiting')
    expect(begun).toEqual(['1'])
  })
})
