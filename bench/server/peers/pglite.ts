import { PGlite } from '@electric-sql/pglite'
import { serve } from './serve.ts'

// Bare HTTP over the embedded PostgreSQL: what its start takes at least.

const database = await PGlite.create(process.env.DATA_DIR ?? '')

serve(async (_request, response) => {
  const { rows } = await database.query('select count(*) from tenant')
  response.setHeader('content-type', 'application/json').end(JSON.stringify(rows))
})
