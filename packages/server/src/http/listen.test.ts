import { EventEmitter, once } from 'node:events'
import { Agent, get, type RequestListener } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { listen } from './listen.ts'

test('a request under way is answered before the server closes', async () => {
  const requests = new EventEmitter()
  const arrived = once(requests, 'arrived')
  const answerLate: RequestListener = (_request, response) => {
    requests.emit('arrived')
    setTimeout(() => response.end('late'), 200)
  }
  const listener = await listen(answerLate, '127.0.0.1', 0)
  const answer = fetch(listener.address).then((response) => response.text())
  await arrived
  await listener.close(5_000)
  expect(await answer).toBe('late')
})

test('a request on a connection that was kept is answered while the server closes, as the last one', async () => {
  const listener = await listen((_request, response) => response.end('answered'), '127.0.0.1', 0)
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const ask = (): Promise<string | undefined> =>
    new Promise((resolve, reject) => {
      const sent = get(listener.address, { agent }, (response) => {
        response.resume()
        response.on('end', () => resolve(response.headers.connection))
      })
      sent.on('error', reject)
    })
  expect(await ask()).toBe('keep-alive')
  const closed = listener.close(5_000)
  expect(await ask()).toBe('close')
  await closed
})

test('a request that was never finished is cut off at the deadline', async () => {
  const listener = await listen((_request, response) => response.end(), '127.0.0.1', 0)
  const socket = connect(Number(new URL(listener.address).port), '127.0.0.1')
  socket.on('error', () => {})
  await new Promise((resolve) => socket.write('POST / HTTP/1.1\r\nHost: x\r\n', resolve))
  await wait(50)
  const begun = performance.now()
  await listener.close(200)
  expect(performance.now() - begun).toBeLessThan(2_000)
})

test('a port in use and a foreign address are refused in one line', async () => {
  const listener = await listen((_request, response) => response.end(), '127.0.0.1', 0)
  const port = Number(new URL(listener.address).port)
  await expect(listen(() => {}, '127.0.0.1', port)).rejects.toThrow(`Port ${port} on 127.0.0.1 is in use`)
  await expect(listen(() => {}, '192.0.2.1', 0)).rejects.toThrow('HOST 192.0.2.1 is no address of this machine.')
  await listener.close(0)
})

test('an IPv6 address is written in brackets', async () => {
  const listener = await listen((_request, response) => response.end(), '::1', 0)
  expect(listener.address).toMatch(/^http:\/\/\[::1\]:\d+$/)
  await listener.close(0)
})
