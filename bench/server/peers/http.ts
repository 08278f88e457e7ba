import { Pool } from 'pg'
import { type Question, queryFor } from '../reads/statements.ts'
import { readBody, serve } from './serve.ts'

// Bare HTTP over one statement: what is left when nothing is asked but the rows.

const pool = new Pool({ connectionString: process.env.DATABASE_URL, options: '-c TimeZone=UTC' })

async function answerTo(body: string): Promise<string> {
  const question: Question = JSON.parse(body)
  const { rows } = await pool.query<{ answer: string }>(queryFor(question))
  return rows[0]?.answer ?? 'null'
}

serve(async (request, response) => {
  const answer = await answerTo(await readBody(request))
  response.setHeader('content-type', 'application/json').end(answer)
})
