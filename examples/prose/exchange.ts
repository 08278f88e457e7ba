import type { Block } from './block.ts'

/** A request that a page shows, and the block that shows its answer. */
export type Exchange = { readonly request: Request; readonly answer: Block }

const address = 'http://127.0.0.1:4000/graphql'
const sampleHeaders = { authorization: 'Bearer tiecraft-sample', 'content-type': 'application/json' }

/**
 * Finds the requests of a page that are followed by their answer.
 *
 * A request is a `graphql` block, with a block of `json variables` or without, or a `sh` block that begins with curl.
 */
export function findExchanges(blocks: readonly Block[]): readonly ((ids: ReadonlyMap<string, string>) => Exchange)[] {
  return blocks.flatMap((block, index) => {
    const [next, second] = blocks.slice(index + 1)
    const variables = next?.info === 'json variables' ? next : undefined
    const answer = variables ? second : next
    const isCurl = block.info === 'sh' && block.text.startsWith('curl')
    if (!isCurl && block.info !== 'graphql') return []
    if (answer?.info !== 'json') throw new Error(`No answer follows: ${block.text}`)
    if (isCurl) return [() => ({ request: curlRequest(block.text), answer })]
    return [(ids) => ({ request: queryRequest(block.text, withIds(variables?.text ?? '{}', ids)), answer })]
  })
}

function queryRequest(query: string, variables: string): Request {
  const body = JSON.stringify({ query, variables: JSON.parse(variables) })
  return new Request(address, { method: 'POST', headers: sampleHeaders, body })
}

/** Puts the ids that the server gave earlier on the page where variables say `<field.field.id>`. */
function withIds(variables: string, ids: ReadonlyMap<string, string>): string {
  return variables.replaceAll(/<([\w.]+)>/g, (_, place: string) => {
    const id = ids.get(place)
    if (id) return id
    throw new Error(`No answer so far has an id at ${place}.`)
  })
}

function curlRequest(command: string): Request {
  const words = [...command.matchAll(/'([^']*)'|[^\s\\]+/g)].map(([word, quoted]) => quoted ?? word)
  const after = (option: string): string[] => words.filter((_, index) => words[index - 1] === option)
  const headers = after('-H').map((header): [string, string] => {
    const [name = '', value = ''] = header.split(/: (.*)/)
    return [name, value]
  })
  const [body = null] = after('-d')
  const [url = address] = words.filter((word) => word.startsWith('http'))
  return new Request(url, { method: 'POST', headers, body })
}
