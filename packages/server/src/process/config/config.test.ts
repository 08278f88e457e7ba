import { describe, expect, test } from 'vitest'
import { readConfig } from './config.ts'

describe('readConfig', () => {
  test('without settings serves an embedded database with sample data on the local port 4000', () => {
    expect(readConfig({}, '/srv')).toEqual({
      host: '127.0.0.1',
      port: 4000,
      database: { kind: 'folder', folder: '/srv/.data' },
      sampleData: true,
      issuers: [],
      openness: { graphiql: true, introspection: true, corsOrigins: [] },
    })
  })

  test.each([
    [{ PORT: '' }, { port: 4000 }],
    [{ PORT: '0' }, { port: 0 }],
    [{ HOST: '::1' }, { host: '::1' }],
    [{ DATA_DIR: 'memory' }, { database: { kind: 'memory' } }],
    [{ DATA_DIR: '/var/lib/tiecraft' }, { database: { kind: 'folder', folder: '/var/lib/tiecraft' } }],
    [{ DATABASE_URL: 'postgres://me@db/x' }, { database: { kind: 'postgresql', url: 'postgres://me@db/x' } }],
    [{ DATABASE_URL: 'postgresql://me@db/x' }, { sampleData: false }],
    [{ DATABASE_URL: 'postgresql://me@db/x', SAMPLE_DATA: 'true' }, { sampleData: true }],
    [{ SAMPLE_DATA: 'no' }, { sampleData: false }],
    [{ AUDIT_RETENTION_DAYS: '' }, { auditRetentionDays: undefined }],
    [{ LINK_SECRET: 'x'.repeat(32) }, { linkSecret: 'x'.repeat(32) }],
    [{ PUBLIC_URL: 'https://tiecraft.example' }, { publicUrl: 'https://tiecraft.example' }],
    [{ GRAPHIQL: 'false', INTROSPECTION: 'no' }, { openness: { graphiql: false, introspection: false } }],
    [
      { CORS_ORIGINS: 'https://a.example, http://localhost:5173' },
      { openness: { corsOrigins: ['https://a.example', 'http://localhost:5173'] } },
    ],
    [{ AUDIT_RETENTION_DAYS: '730' }, { auditRetentionDays: 730 }],
  ])('reads %j', (environment, expected) => {
    expect(readConfig(environment, '/srv')).toMatchObject(expected)
  })

  test.each([
    [{ PORT: '70000' }, 'PORT is "70000", but must be a port number from 0 to 65535.'],
    [{ PORT: '80.5' }, 'PORT is "80.5", but must be a port number from 0 to 65535.'],
    [
      { HOST: 'http://x/' },
      'HOST is "http://x/", but must be an address or a host name without port, such as 127.0.0.1 or 0.0.0.0.',
    ],
    [
      { LINK_SECRET: 'short' },
      'LINK_SECRET is set, but must be at least 32 characters, such as from `openssl rand -hex 32`.',
    ],
    [
      { PUBLIC_URL: 'ftp://x' },
      'PUBLIC_URL is "ftp://x", but must be an address that begins with http:// or https://.',
    ],
    [
      { CORS_ORIGINS: '*' },
      'CORS_ORIGINS is "*", but must be origins with commas between, such as https://portal.example.',
    ],
    [{ SAMPLE_DATA: 'maybe' }, 'SAMPLE_DATA is "maybe", but must be true or false.'],
    [
      { PORT: 'x\ny', SAMPLE_DATA: '2' },
      'PORT is "x y", but must be a port number from 0 to 65535; SAMPLE_DATA is "2", but must be true or false.',
    ],
  ])('refuses %j in one line', (environment, message) => {
    expect(() => readConfig(environment, '/srv')).toThrow(message)
  })

  test.each(['0', '-1', '1.5', '36501', 'year'])('refuses to keep the audit log for %s days', (days) => {
    expect(() => readConfig({ AUDIT_RETENTION_DAYS: days }, '/srv')).toThrow(
      `AUDIT_RETENTION_DAYS is "${days}", but must be a whole number of days from 1 to 36500.`,
    )
  })

  test.each(['mysql://me:secret@db/x', 'postgres://me:secret@:::/x', 'secret'])(
    'refuses a database address without showing it',
    (url) => {
      expect(() => readConfig({ DATABASE_URL: url }, '/srv')).toThrow(
        /^DATABASE_URL is set, but must be postgresql:\/\/user:password@host:port\/database\.$/,
      )
    },
  )
})
