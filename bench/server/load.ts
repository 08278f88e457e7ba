import autocannon from 'autocannon'

/** What is asked, again and again in this order. */
export type Load = {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly bodies: readonly string[]
}

export type Served = { readonly requests: number; readonly perSecond: number; readonly p99Ms: number }

/** How many at once, and for how long or how often in all. */
export type Course = { readonly connections: number } & ({ readonly seconds: number } | { readonly amount: number })

/** Asks over some connections; throws where an answer is an error. */
export async function load({ url, headers, bodies }: Load, { connections, ...course }: Course): Promise<Served> {
  const result = await autocannon({
    url,
    connections,
    ...('amount' in course ? course : { duration: course.seconds }),
    requests: bodies.map((body) => ({
      method: 'POST' as const,
      headers: { 'content-type': 'application/json', ...headers },
      body,
    })),
    verifyBody: (body) => typeof body === 'string' && !body.includes('"errors":'),
  })
  const failed = result.errors + result.non2xx + result.mismatches
  if (failed > 0) throw new Error(`${failed} of ${result.requests.total} answers of ${url} were errors.`)
  return {
    requests: result.requests.total,
    perSecond: result.requests.total / result.duration,
    p99Ms: result.latency.p99,
  }
}
