import { createHash } from 'node:crypto'
import { Pool, type PoolClient } from 'pg'
import { type Question, queryFor } from '../reads/statements.ts'
import { readBody, serve } from './serve.ts'

// Bare HTTP over one statement, behind what protects Tiecraft's: the API key, the role, the tenant, a snapshot to read.

const pool = new Pool({ connectionString: process.env.DATABASE_URL, options: '-c TimeZone=UTC' })

async function tenantOf(client: PoolClient, authorization = ''): Promise<string> {
  const hash = createHash('sha256').update(authorization.replace('Bearer ', '')).digest('hex')
  await client.query({ name: 'credential', text: `select set_config('app.credential', $1, true)`, values: [hash] })
  const text = `select tenant_id from api_key where hash = $1 and revoked_at is null
    and (expires_at is null or expires_at > now()) and 'read' = any(scopes)`
  const { rows } = await client.query<{ tenant_id: string }>({ name: 'key', text, values: [hash] })
  const [key] = rows
  if (!key) throw new Error('Unknown key.')
  return key.tenant_id
}

async function answerTo(client: PoolClient, body: string, authorization: string | undefined): Promise<string> {
  const question: Question = JSON.parse(body)
  await client.query('begin isolation level repeatable read read only; set local role tiecraft_app')
  try {
    const tenantId = await tenantOf(client, authorization)
    await client.query({ name: 'tenant', text: `select set_config('app.tenant', $1, true)`, values: [tenantId] })
    const { rows } = await client.query<{ answer: string }>(queryFor({ ...question, tenantId }))
    return rows[0]?.answer ?? 'null'
  } finally {
    await client.query('commit')
  }
}

serve(async (request, response) => {
  const body = await readBody(request)
  const client = await pool.connect()
  try {
    const answer = await answerTo(client, body, request.headers.authorization)
    response.setHeader('content-type', 'application/json').end(answer)
  } finally {
    client.release()
  }
})
