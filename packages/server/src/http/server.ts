import type { RequestListener } from 'node:http'
import { createYoga, type Plugin } from 'graphql-yoga'
import type { Connected } from '../database/database.ts'
import { chooseLocale } from '../request/choose-locale.ts'
import { createContext } from '../request/context.ts'
import { linksFor } from '../request/links.ts'
import { schema } from '../schema/schema.ts'
import type { Issuer } from '../sign-in/issuer.ts'
import { knownKeys } from '../sign-in/known-keys.ts'
import { signedLinks } from '../sign-in/signed-links.ts'
import { tokenVerifier } from '../sign-in/verify-token.ts'
import { pseudonymsBy } from '../store/audit/pseudonym.ts'
import { acceptJson } from './accept-json.ts'
import { addresses } from './addresses.ts'
import { answerPages, type Graphiql } from './answer-pages.ts'
import { delayLarge } from './delay-large.ts'
import { documentCache, noErrors } from './document-cache.ts'
import { hideSchema } from './hide-schema.ts'
import { limitBody } from './limit-body.ts'
import { type CostLimits, limitCost } from './limit-cost.ts'
import { limitDocument } from './limit-document.ts'
import { maskError } from './mask-error.ts'
import { partlyAnswered } from './partly-answered.ts'
import { permitFields } from './permit-fields.ts'
import { attachRequestId, requestIdOf } from './request-id.ts'
import { type Incoming, requireAccess } from './require-access.ts'
import { type OpenContext, runOperation } from './run-operation.ts'

export type ServerOptions = {
  readonly database: Connected
  /** The initial contents of GraphiQL: the sample tenant's API key, which is no secret, and a query. */
  readonly sample?: { readonly apiKey: string; readonly firstQuery: string } | undefined
  /** The trusted identity providers; none by default. */
  readonly issuers?: readonly Issuer[]
  /** The secret that signs links; one of this process by default. */
  readonly linkSecret?: string | undefined
  /** The address by which others reach the server; that of each request by default. */
  readonly publicUrl?: string | undefined
  /** What a request may ask for; what portals need by default. */
  readonly costLimits?: CostLimits | undefined
  /** By default, GraphiQL and introspection, and no web page of another origin. */
  readonly openness?: Openness
  /** The clock. */
  readonly now?: () => Date
}

/** What the server shows to whom. */
export type Openness = {
  /** Whether `/graphql` shows GraphiQL to browsers. */
  readonly graphiql: boolean
  /** Whether clients may ask for the schema, and get suggestions for misspelled names. */
  readonly introspection: boolean
  /** The origins of the web pages that may call the API. */
  readonly corsOrigins: readonly string[]
}

const defaultOpenness: Openness = { graphiql: true, introspection: true, corsOrigins: [] }

export type GraphqlServer = {
  readonly handle: RequestListener
  readonly fetch: (request: Request) => Response | Promise<Response>
  readonly dispose: () => Promise<void>
}

/** The largest accepted request; a larger one is refused with 413 before it is read. */
const maxRequestBytes = 8_000_000

/** What Yoga does by default and this server does not. */
const restrictions = {
  graphiql: false,
  landingPage: false,
  // Yoga's own probe answers every address with this ending; no address has it.
  healthCheckEndpoint: '#none',
  batching: false,
  multipart: false,
  // Limited by `limitBody`.
  maxRequestBodySize: false,
  maskedErrors: { isDev: false, maskError },
} as const

/** Creates the GraphQL server over a database. */
export function createServer({
  database,
  sample,
  issuers = [],
  linkSecret,
  publicUrl,
  costLimits,
  openness = defaultOpenness,
  now = () => new Date(),
}: ServerOptions): GraphqlServer {
  const verifyToken = tokenVerifier(issuers)
  const signed = signedLinks(linkSecret)
  const pseudonymOf = pseudonymsBy(linkSecret)
  const keys = knownKeys()
  const documents = documentCache()
  const incomings = new WeakMap<Request, Incoming>()
  const openContext: OpenContext = ({ request, access, takeTurn }, openSnapshot) => {
    const sentences = chooseLocale(request.headers.get('accept-language'))
    const links = linksFor(access, { signed, address: publicUrl ?? new URL(request.url).origin, now: now() })
    return createContext(database, access, now(), {
      sentences,
      requestId: requestIdOf(request),
      openSnapshot,
      pseudonymOf,
      links,
      takeTurn,
    })
  }
  const yoga = createYoga<object, Incoming>({
    schema,
    plugins: [
      // Before the ids of requests, since it may replace an answer by a rejection.
      requireAccess(incomings, () => ({ database, knownKeys: keys, verifyToken, now: now() })),
      partlyAnswered(),
      attachRequestId(),
      acceptJson(),
      limitBody(maxRequestBytes),
      ...addresses({ database, signed, now }),
      answerPages(openness.graphiql ? graphiqlOptions(sample) : undefined),
      varyByLanguage(),
      ...(openness.introspection ? [] : [hideSchema()]),
      limitDocument((text) => documents.has(text)),
      permitFields(),
      limitCost(costLimits),
      delayLarge(),
      runOperation(openContext),
    ],
    context: ({ request }) => {
      const incoming = incomings.get(request)
      if (!incoming) throw new Error('A request reached the resolvers without access.')
      return incoming
    },
    cors: corsOptions(openness.corsOrigins),
    parserAndValidationCache: { documentCache: documents, errorCache: noErrors },
    ...restrictions,
  })
  return {
    handle: yoga,
    fetch: (request) => yoga.fetch(request),
    dispose: async () => {
      await yoga.dispose()
    },
  }
}

/** Lets pages of some origins call the API with a key or token of theirs; cookies mean nothing here. */
function corsOptions(origins: readonly string[]) {
  const headers = ['authorization', 'content-type', 'accept-language', 'x-request-id']
  if (origins.length === 0) return false
  return {
    origin: [...origins],
    credentials: false,
    methods: ['POST', 'GET', 'OPTIONS'],
    allowedHeaders: headers,
    exposedHeaders: ['x-request-id', 'retry-after'],
    maxAge: 600,
  }
}

function graphiqlOptions(sample: ServerOptions['sample']): Graphiql {
  return {
    title: 'Tiecraft',
    ...(sample && {
      defaultQuery: sample.firstQuery,
      headers: JSON.stringify({ authorization: `Bearer ${sample.apiKey}` }),
    }),
  }
}

/** Adds `Vary: Accept-Language`, since texts depend on the language. */
function varyByLanguage(): Plugin {
  return { onResponse: ({ response }) => response.headers.append('vary', 'accept-language') }
}
