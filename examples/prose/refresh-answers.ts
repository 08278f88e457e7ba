import { findBlocks } from './block.ts'
import { applyEdits, type Edit } from './edit.ts'
import { findExchanges } from './exchange.ts'
import { abridge, printJson } from './json.ts'
import { openSampleServer } from './sample-server.ts'

/** The page with the answers that a server gives today. */
export async function refreshAnswers(page: string): Promise<string> {
  const exchanges = findExchanges(findBlocks(page))
  if (exchanges.length === 0) return page
  const server = await openSampleServer()
  const ids = new Map<string, string>()
  const edits: Edit[] = []
  try {
    for (const exchange of exchanges) {
      const { request, answer } = exchange(ids)
      const actual: unknown = await (await server.fetch(request)).json()
      rememberIds(actual, '', ids)
      edits.push({
        start: answer.start,
        end: answer.start + answer.text.length,
        text: `${printJson(abridge(actual, shownIn(answer.text)))}\n`,
      })
    }
  } finally {
    await server.close()
  }
  return applyEdits(page, edits)
}

/** What a page shows so far; nothing where it shows no JSON yet. */
function shownIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function rememberIds(value: unknown, place: string, ids: Map<string, string>): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, field] of Object.entries(value)) {
    const path = key === 'data' || key === 'id' ? place : `${place}${place && '.'}${key}`
    if (key === 'id' && typeof field === 'string') ids.set(`${place}.id`, field)
    else rememberIds(field, path, ids)
  }
}
