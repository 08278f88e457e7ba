import type { Plugin } from 'graphql-yoga'

const where = 'This is a Tiecraft server. Its GraphQL API is at /graphql; open it in a browser to try it.\n'

/** GraphiQL's own scripts and styles stand in the page; it talks to this server alone, and no page may frame it. */
const graphiqlPolicy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  "style-src 'unsafe-inline'",
  "img-src 'self' data:",
  'font-src data:',
  "connect-src 'self'",
  'worker-src blob: data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The page to try the API with; undefined where it is turned off. */
export type Graphiql = { readonly title: string; readonly defaultQuery?: string; readonly headers?: string }

/** Shows GraphiQL to browsers, says at `/` where the API is, and answers nothing elsewhere. */
export function answerPages(graphiql: Graphiql | undefined): Plugin {
  return {
    onRequest: async ({ url, request, fetchAPI: { Response }, endResponse }) => {
      const isGet = request.method === 'GET'
      const isPage = isGet && !url.searchParams.has('query') && request.headers.get('accept')?.includes('text/html')
      if (url.pathname === '/graphql') {
        if (graphiql && isPage) endResponse(new Response(await pageOf(graphiql), { headers: pageHeaders }))
      } else if (url.pathname === '/' && isGet) endResponse(new Response(where, { headers: plainText }))
      // Yoga would answer every address that ends in its own.
      else endResponse(new Response(null, { status: 404 }))
    },
  }
}

const plainText = { 'content-type': 'text/plain; charset=utf-8' } as const

const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': graphiqlPolicy,
  'x-frame-options': 'DENY',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
} as const

async function pageOf(graphiql: Graphiql): Promise<string> {
  // Nine megabytes that most servers never show.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
  return renderGraphiQL(graphiql)
}
