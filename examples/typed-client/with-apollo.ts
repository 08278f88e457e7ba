// The main flow with Apollo Client: npx pnpm start, then npx pnpm -C examples/typed-client with-apollo
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client/core'
import { isMutation, mainFlow, type Run } from './main-flow.ts'

const uri = process.env.TIECRAFT_URL ?? 'http://127.0.0.1:4000/graphql'
const accessKey = process.env.TIECRAFT_KEY ?? 'tiecraft-sample'

const client = new ApolloClient({
  cache: new InMemoryCache(),
  link: new HttpLink({ uri, headers: { authorization: `Bearer ${accessKey}` } }),
})

const run: Run = async (document, variables) => {
  const { data } = isMutation(document)
    ? await client.mutate({ mutation: document, variables })
    : await client.query({ query: document, variables })
  if (data == null) throw new Error('Nothing was answered.')
  return data
}

for (const line of await mainFlow(run, `apollo-${process.pid}`)) console.log(line)
