import { createServer, type IncomingMessage, type RequestListener } from 'node:http'

/** Listens on a free port and prints the address, for which the harness waits. */
export function serve(listener: RequestListener): void {
  const server = createServer(listener)
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    if (typeof address === 'object') console.log(`http://127.0.0.1:${address?.port}`)
  })
  process.on('SIGTERM', () => process.exit(0))
}

/** Reads the body of a request. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  return Buffer.concat(parts).toString()
}
