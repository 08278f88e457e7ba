import { describe, expect, test } from 'vitest'
import type { Access } from '../access/access.ts'
import { type Link, signedLinks } from './signed-links.ts'

const now = new Date('2026-03-02T09:00:00Z')
const access: Access = { tenantId: 't', role: 'seeker', seekerId: 's', scopes: ['read'], actor: { kind: 'operator' } }
const link: Link = {
  purpose: 'export',
  access,
  seekerId: 's',
  facts: { format: 'json' },
  expiresAt: new Date('2026-03-02T09:10:00Z'),
}
const secret = 'a secret of at least 32 characters'
const links = signedLinks(secret)

describe('a signed link', () => {
  test('is opened as it was signed, also by another server with the same secret', async () => {
    expect(await signedLinks(secret).open('export', await links.sign(link), now)).toEqual(link)
  })

  test.each([
    ['another purpose', 'upload', now, (it: string) => it],
    ['a later moment', 'export', link.expiresAt, (it: string) => it],
    ['other claims', 'export', now, (it: string) => it.replace(/\.(.)/, (_, first) => `.${first === 'e' ? 'f' : 'e'}`)],
    ['no signature', 'export', now, (it: string) => it.replace(/[^.]+$/, '')],
    ['another algorithm', 'export', now, (it: string) => it.replace(/^[^.]+/, btoa('{"alg":"none"}'))],
    ['another form', 'export', now, () => 'x'],
    ['nothing', 'export', now, () => ''],
  ] as const)('is not opened with %s', async (_, purpose, at, change) => {
    expect(await links.open(purpose, change(await links.sign(link)), at)).toBeUndefined()
  })

  test('is not opened with another secret, and each process has its own unless one is set', async () => {
    expect(await signedLinks().open('export', await signedLinks().sign(link), now)).toBeUndefined()
  })
})
