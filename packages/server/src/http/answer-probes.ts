import type { Plugin } from 'graphql-yoga'
import type { PrismaClient } from '../../generated/prisma/client.ts'

/** How long a database may take to answer before it counts as unavailable. */
const timeoutMs = 2_000

const headers = { 'content-type': 'application/json', 'cache-control': 'no-store' }

/** Answers `/health` (the process runs) and `/ready` (its database answers), both without a key. */
export function answerProbes(prisma: PrismaClient): Plugin {
  return {
    onRequest: async ({ url, fetchAPI: { Response }, endResponse }) => {
      const answer = (status: number, body: object): void =>
        endResponse(new Response(JSON.stringify(body), { status, headers }))
      if (url.pathname === '/health') return answer(200, { status: 'up' })
      if (url.pathname === '/ready') {
        return (await isReady(prisma)) ? answer(200, { status: 'ready' }) : answer(503, { status: 'not_ready' })
      }
    },
  }
}

async function isReady(prisma: PrismaClient): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), timeoutMs)
  })
  const asked = prisma.$queryRaw`select 1`.then(
    () => true,
    () => false,
  )
  try {
    return await Promise.race([asked, late])
  } finally {
    clearTimeout(timer)
  }
}
