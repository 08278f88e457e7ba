import { postgraphile } from 'postgraphile'
import { makePgService } from 'postgraphile/adaptors/pg'
import { grafserv } from 'postgraphile/grafserv/node'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import { serve } from './serve.ts'

// PostGraphile 5 with its usual preset on the same tables, past the policies.

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString: process.env.DATABASE_URL ?? '' })],
  grafast: { explain: false },
})
const handler = instance.createServ(grafserv).createHandler()
await instance.getSchema()
serve(handler)
