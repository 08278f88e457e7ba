import { expect } from 'vitest'
import type { Portal } from './portal.ts'
import { send } from './run.ts'

/** Ways of sending no valid API key, each as the headers of a request. */
export function strangersOf({ accessKey }: Portal): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return {
    'no key': {},
    'an empty key': { authorization: 'Bearer ' },
    'a key that nobody has': { authorization: 'Bearer garbage' },
    'part of a key': { authorization: `Bearer ${accessKey.slice(0, -1)}` },
    'a key and more': { authorization: `Bearer ${accessKey} ${accessKey}` },
    'a key of any length': { authorization: `Bearer ${'x'.repeat(10_000)}` },
    'another scheme': { authorization: `Basic ${accessKey}` },
    'no scheme': { authorization: accessKey },
    'another header': { 'x-access-key': accessKey },
  }
}

/** Expects that a document is served to nobody without a valid key. */
export async function expectRejected(portal: Portal, query: string, variables = {}): Promise<void> {
  for (const [what, headers] of Object.entries(strangersOf(portal))) {
    const response = await send(portal, query, variables, headers)
    expect(response.status, what).toBe(401)
    expect(response.headers.get('www-authenticate'), what).toMatch(/^Bearer(?:$| error="invalid_token")/)
    expect(JSON.parse(await response.text()), what).toEqual({
      errors: [
        {
          message: expect.stringContaining('API key'),
          extensions: { code: 'UNAUTHENTICATED', reason: expect.any(String), requestId: expect.any(String) },
        },
      ],
    })
  }
}
