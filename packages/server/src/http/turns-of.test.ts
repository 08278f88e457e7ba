import { describe, expect, test, vi } from 'vitest'
import { TooBusyError } from '../failure/too-busy-error.ts'
import { turnsOf } from './turns-of.ts'

function requestOf(signal: AbortSignal): Request {
  return new Request('http://127.0.0.1/graphql', { signal })
}

describe('the work of a request', () => {
  test('is done in its turn', async () => {
    const takeTurn = turnsOf(requestOf(new AbortController().signal), 'tenant')
    expect(await takeTurn(() => 'done')).toBe('done')
  })

  test('ends where the client has hung up', async () => {
    const client = new AbortController()
    const takeTurn = turnsOf(requestOf(client.signal), 'tenant')
    const work = vi.fn()
    client.abort()
    await expect(takeTurn(work)).rejects.toThrow()
    expect(work).not.toHaveBeenCalled()
  })

  test('ends once the request has taken too long', async () => {
    const clock = vi.spyOn(performance, 'now').mockReturnValue(0)
    const takeTurn = turnsOf(requestOf(new AbortController().signal), 'tenant')
    clock.mockReturnValue(31_000)
    const work = vi.fn()
    await expect(takeTurn(work)).rejects.toBeInstanceOf(TooBusyError)
    expect(work).not.toHaveBeenCalled()
  })
})
