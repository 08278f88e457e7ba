// The main flow with no client but fetch: npx pnpm start, then npx pnpm -C examples/typed-client with-fetch
import { print } from 'graphql'
import { mainFlow, type Run } from './main-flow.ts'

const address = process.env.TIECRAFT_URL ?? 'http://127.0.0.1:4000/graphql'
const accessKey = process.env.TIECRAFT_KEY ?? 'tiecraft-sample'

const run: Run = async (document, variables) => {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${accessKey}` },
    body: JSON.stringify({ query: print(document), variables }),
  })
  const { data, errors } = JSON.parse(await response.text())
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}

for (const line of await mainFlow(run, `fetch-${process.pid}`)) console.log(line)
