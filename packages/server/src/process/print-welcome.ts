/** What a developer needs for a first request. */
export type Welcome = {
  /** The URL of the server, such as `http://127.0.0.1:4000`. */
  readonly address: string
  /** The API key of the sample tenant, where there is one. */
  readonly apiKey: string | undefined
  /** A query to paste into GraphiQL. */
  readonly firstQuery: string | undefined
}

/** Prints the URL to open and the query to paste. */
export function printWelcome({ address, apiKey, firstQuery }: Welcome): void {
  const lines = [`Listening on ${address}/graphql`]
  if (apiKey) lines.push('', `API key: ${apiKey}`)
  if (firstQuery) lines.push('', 'A first query:', '', firstQuery.trim())
  console.log(lines.join('\n'))
}
