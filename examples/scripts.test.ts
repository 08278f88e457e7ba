import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { type Listener, listen } from '../packages/server/src/http/listen.ts'
import { expectSame } from './prose/expect-same.ts'
import { inWorkspace } from './prose/pages.ts'
import { openSampleServer, type SampleServer } from './prose/sample-server.ts'

const run = promisify(execFile)

let server: SampleServer
let listener: Listener

beforeAll(async () => {
  server = await openSampleServer()
  listener = await listen(server.handle, '127.0.0.1', 0)
})

afterAll(async () => {
  await listener?.close(0)
  await server?.close()
})

describe.each([
  'review-a-record',
  'quick-check',
  'own-channel',
  'from-linkedin-export',
  'graphql-client',
  'nightly-sync',
  'from-linkedin-export-over-the-api',
  'typed-client/with-fetch',
  'typed-client/with-apollo',
])('%s.ts', (name) => {
  it('prints what is in the file next to it', async () => {
    const env = { ...process.env, TIECRAFT_URL: `${listener.address}/graphql` }
    const script = inWorkspace(`examples/${name}.ts`)
    const { stdout } = await run(process.execPath, ['--conditions=source', script], { env })
    const path = `examples/printed/${name.replace('/', '-')}.txt`
    expectSame(path, existsSync(inWorkspace(path)) ? readFileSync(inWorkspace(path), 'utf8') : '', stdout)
  })
})
