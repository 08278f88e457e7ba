import type { Plugin } from 'graphql-yoga'

/** Refuses posts that are no JSON: a form or plain text can be sent from any web page. */
export function acceptJson(): Plugin {
  return {
    onRequestParse: ({ request, endResponse, fetchAPI: { Response } }) => {
      const [type = ''] = (request.headers.get('content-type') ?? '').split(';')
      if (request.method !== 'POST' || /^application\/([\w.-]+\+)?json$/i.test(type.trim())) return
      endResponse(new Response(null, { status: 415, headers: { accept: 'application/json' } }))
    },
  }
}
