import { expect, test } from 'vitest'
import { connectionError } from './connection-error.ts'

const url = 'postgresql://me:secret@db.example:6000/tiecraft'

test.each([
  [{ code: 'ECONNREFUSED' }, 'PostgreSQL at db.example:6000/tiecraft cannot be reached (ECONNREFUSED).'],
  [{ code: 'ENOTFOUND' }, 'PostgreSQL at db.example:6000/tiecraft cannot be reached (ENOTFOUND).'],
  [{ message: 'timeout expired' }, 'PostgreSQL at db.example:6000/tiecraft does not answer.'],
  [
    { code: '28P01' },
    'PostgreSQL at db.example:6000/tiecraft refuses the connection: it does not accept this user and password.',
  ],
  [
    { code: '3D000' },
    'PostgreSQL at db.example:6000/tiecraft refuses the connection: it has no such database; create it first.',
  ],
  [
    { message: 'The server does not support SSL connections' },
    'PostgreSQL at db.example:6000/tiecraft refuses the connection: The server does not support SSL connections.',
  ],
])('%j becomes one line without the password', (failure, message) => {
  expect(connectionError(Object.assign(new Error('x'), failure), url)).toMatchObject({ name: 'StartError', message })
})

test('what is no failure to connect stays what it is', () => {
  const bug = new TypeError('x is not a function')
  expect(connectionError(bug, url)).toBe(bug)
})
