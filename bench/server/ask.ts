/** Posts JSON to a server and gets its JSON. */
export async function post(address: string, body: unknown, headers: Readonly<Record<string, string>> = {}) {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${response.status}: ${text.slice(0, 500)}`)
  return JSON.parse(text)
}

/** Asks Tiecraft's API; throws where it refuses. */
export type AskTiecraft = (query: string, variables: object) => Promise<unknown>

/** A client of Tiecraft's API with a key. */
export function tiecraftClient(address: string, key: string): AskTiecraft {
  return async (query, variables) => {
    const { data, errors } = await post(`${address}/graphql`, { query, variables }, { authorization: `Bearer ${key}` })
    const refused = errors ?? Object.values(data).flatMap(refusals)
    if (refused.length > 0) throw new Error(JSON.stringify(refused.slice(0, 3)))
    return data
  }
}

function refusals(answer: unknown): unknown[] {
  const isPayload = typeof answer === 'object' && answer !== null && 'userErrors' in answer
  return isPayload && Array.isArray(answer.userErrors) ? answer.userErrors : []
}
