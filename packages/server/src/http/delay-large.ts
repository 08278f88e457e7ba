import type { Plugin } from 'graphql-yoga'
import type { Incoming } from './require-access.ts'

/** From how many bytes a request is large, an assumption: about a hundred activities. */
const largeBytes = 16_000

/** Lets large requests take turns before they are run, since the coercion of their variables takes milliseconds. */
export function delayLarge(): Plugin<Incoming> {
  return {
    onExecute: async ({ args: { contextValue } }) => {
      const { request, takeTurn } = contextValue
      const bytes = Number(request.headers.get('content-length') ?? Number.POSITIVE_INFINITY)
      if (bytes > largeBytes) await takeTurn(() => {})
    },
  }
}
