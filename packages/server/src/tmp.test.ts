import { GraphQLError } from 'graphql'
import { createGraphQLError } from 'graphql-yoga'
import { test } from 'vitest'

test('x', async () => {
  console.log(
    import.meta.resolve('graphql'),
    createGraphQLError('x') instanceof GraphQLError,
    await import('@graphql-tools/utils').catch((e) => e.message),
  )
})
