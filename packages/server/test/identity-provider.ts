import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { exportJWK, generateKeyPair } from 'jose'
import Provider, { type ClientMetadata, type JWKS } from 'oidc-provider'

/** What the identity provider of the tests says of each client that signs in. */
export type Clients = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** A real identity provider on this machine. */
export type IdentityProvider = {
  readonly issuer: string
  readonly jwksUrl: string
  /** An access token for a client, as it is issued now. */
  readonly tokenFor: (client: string, audience?: string) => Promise<string>
  /** From now on signs with a new key, and no longer shows the old one. */
  readonly rotate: () => Promise<void>
  /** Answers with errors only, until switched back. */
  readonly fail: (failing: boolean) => void
  /** How often its keys were fetched. */
  readonly keyFetches: () => number
  readonly close: () => Promise<void>
}

export const apiAudience = 'https://api.example.org'

const secret = 'a secret that only the tests know, and long enough'

/** Starts an identity provider whose clients get tokens that say what is given of them. */
export async function startIdentityProvider(clients: Clients): Promise<IdentityProvider> {
  const state: { answer: RequestListener; fetches: number; failing: boolean } = {
    answer: () => {},
    fetches: 0,
    failing: false,
  }
  const server = createServer((request, response) => {
    if (request.url === '/jwks') state.fetches += 1
    if (state.failing) response.writeHead(500).end()
    else state.answer(request, response)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const issuer = `http://127.0.0.1:${portOf(server)}`
  const rotate = async (): Promise<void> => {
    state.answer = providerOf(issuer, clients, await newKeys()).callback()
  }
  await rotate()
  return {
    issuer,
    jwksUrl: `${issuer}/jwks`,
    tokenFor: (client, audience = apiAudience) => requestToken(issuer, client, audience),
    rotate,
    fail: (failing) => {
      state.failing = failing
    },
    keyFetches: () => state.fetches,
    close: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

async function newKeys(): Promise<JWKS> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  return {
    keys: [{ ...(await exportJWK(privateKey)), kty: 'RSA', alg: 'RS256', use: 'sig', kid: crypto.randomUUID() }],
  }
}

function providerOf(issuer: string, clients: Clients, jwks: JWKS): Provider {
  const metadata = Object.keys(clients).map(
    (id): ClientMetadata => ({
      client_id: id,
      client_secret: secret,
      grant_types: ['client_credentials'],
      redirect_uris: [],
      response_types: [],
    }),
  )
  return new Provider(issuer, {
    clients: metadata,
    jwks,
    scopes: ['read', 'write', 'admin'],
    extraTokenClaims: (_context, { clientId = '' }) => ({ ...clients[clientId] }),
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: (_context, audience) => ({
          audience,
          scope: 'read write admin',
          accessTokenFormat: 'jwt',
          accessTokenTTL: 600,
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
  })
}

async function requestToken(issuer: string, client: string, audience: string): Promise<string> {
  const body = new URLSearchParams({ grant_type: 'client_credentials', resource: audience, scope: 'read write' })
  const authorization = `Basic ${btoa(`${client}:${encodeURIComponent(secret)}`)}`
  const response = await fetch(`${issuer}/token`, { method: 'POST', body, headers: { authorization } })
  const answer = await response.json()
  if (typeof answer.access_token !== 'string') throw new Error(JSON.stringify(answer))
  return answer.access_token
}
