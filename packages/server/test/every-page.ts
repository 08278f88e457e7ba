import type { Portal } from './portal.ts'
import { runOk } from './run.ts'

type Node = Readonly<Record<string, unknown>>
type Page = {
  readonly edges: readonly { readonly node: Node }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** Every entry of a list, page by page; the document takes `$first` and `$after`, the path leads to the list. */
export async function everyPage(
  portal: Portal,
  query: string,
  path: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<readonly Node[]> {
  const nodes: Node[] = []
  for (let after: string | null = null, more = true; more; ) {
    const page = pageAt(await runOk(portal, query, { ...variables, after }), path.split('.'))
    nodes.push(...page.edges.map(({ node }) => node))
    more = page.pageInfo.hasNextPage
    after = page.pageInfo.endCursor
  }
  return nodes
}

type Nested = Page & { readonly [key: string]: Nested }

function pageAt(data: Nested, path: readonly string[]): Page {
  return path.reduce((value, key) => value[key] ?? value, data)
}
