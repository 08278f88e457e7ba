import type { Portal } from './portal.ts'

type Variables = Readonly<Record<string, unknown>>

/** What went wrong with a whole request, as GraphQL says it. */
export type Failure = {
  readonly status: number
  readonly errors: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

/** Sends a document with a portal's own key, unless other headers are given. */
export async function send(
  { server, accessKey }: Portal,
  query: string,
  variables: Variables = {},
  headers: Readonly<Record<string, string>> = { authorization: `Bearer ${accessKey}` },
): Promise<Response> {
  const body = JSON.stringify({ query, variables })
  const type = { 'content-type': 'application/json' }
  return server.fetch(
    new Request('http://127.0.0.1/graphql', { method: 'POST', body, headers: { ...type, ...headers } }),
  )
}

/** The data of a request that must succeed. */
export async function runOk<Data>(portal: Portal, query: string, variables: Variables = {}): Promise<Data> {
  const text = await (await send(portal, query, variables)).text()
  const { data, errors }: { data: Data; errors?: unknown } = JSON.parse(text)
  if (errors !== undefined) throw new Error(`Refused: ${text}`)
  return data
}

/** The errors of a request that must fail as a whole, with nothing served. */
export async function runError(portal: Portal, query: string, variables: Variables = {}): Promise<Failure> {
  const response = await send(portal, query, variables)
  const text = await response.text()
  const { data, errors }: { data?: Record<string, unknown> | null; errors?: Failure['errors'] } = JSON.parse(text)
  if (!errors || Object.values(data ?? {}).some((value) => value !== null)) throw new Error(`Served: ${text}`)
  return { status: response.status, errors }
}
