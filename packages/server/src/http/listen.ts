import { createServer, type RequestListener, type Server } from 'node:http'
import { Server as NetServer } from 'node:net'
import { errorCodeOf } from '../failure/error-code-of.ts'
import { StartError } from '../failure/start-error.ts'

export type Listener = {
  /** The URL of the server, such as `http://127.0.0.1:4000`. */
  readonly address: string
  /** Refuses new requests, waits for running ones until the deadline, then closes their connections. */
  readonly close: (deadlineMs: number) => Promise<void>
}

/** Serves HTTP on a host and port; port 0 takes any free port. */
export async function listen(handle: RequestListener, host: string, port: number): Promise<Listener> {
  let isClosing = false
  const server = createServer({ headersTimeout: 10_000, requestTimeout: 30_000 }, (request, response) => {
    // Tells a client that keeps its connection not to send another request on it.
    if (isClosing) response.setHeader('connection', 'close')
    handle(request, response)
  })
  await bound(server, host, port)
  const address = server.address()
  const boundPort = typeof address === 'object' && address ? address.port : port
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${boundPort}`,
    close: (deadlineMs) => {
      isClosing = true
      return closeServer(server, deadlineMs)
    },
  }
}

function bound(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(listenError(error, host, port)))
    server.listen(port, host, resolve)
  })
}

function listenError(error: Error, host: string, port: number): Error {
  switch (errorCodeOf(error)) {
    case 'EADDRINUSE':
      return new StartError(
        'address_in_use',
        `Port ${port} on ${host} is in use; stop what uses it, or set PORT to another.`,
      )
    case 'EACCES':
      return new StartError('address_not_available', `Port ${port} may not be used; set PORT to one above 1023.`)
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new StartError('address_not_available', `HOST ${host} is no address of this machine.`)
    default:
      return error
  }
}

/** How long a connection may stay open without a request while the server closes, an assumption. */
const idleMs = 1_000

function closeServer(server: Server, deadlineMs: number): Promise<void> {
  return new Promise((resolve) => {
    const deadline = setTimeout(() => server.closeAllConnections(), deadlineMs)
    let idle: NodeJS.Timeout | undefined
    // A client may just be sending a request on an idle connection: it is still answered.
    const patience = setTimeout(
      () => {
        server.closeIdleConnections()
        idle = setInterval(() => server.closeIdleConnections(), 50)
      },
      Math.min(idleMs, deadlineMs),
    )
    // Unlike that of an HTTP server, this lets idle connections be.
    NetServer.prototype.close.call(server, () => {
      for (const timer of [deadline, patience, idle]) clearTimeout(timer)
      resolve()
    })
  })
}
