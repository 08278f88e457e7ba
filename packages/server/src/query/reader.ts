import type { Prisma, PrismaClient } from '../../generated/prisma/client.ts'
import { type ReadOperation, readOperations, type Statement, statementFor } from './statement.ts'

type Model = Uncapitalize<Prisma.ModelName>

/** The reading part of Prisma's client. */
export type Reader = { readonly [Name in Model]: Pick<PrismaClient[Name], ReadOperation> }

/** A reader that Pothos takes for a client, which it recognizes by `$connect`. */
export type PothosReader = Reader & Pick<PrismaClient, '$connect'>

/** A reader that passes each query on as one statement; it cannot write. */
export function readerOf(prisma: PrismaClient, run: (statement: Statement) => Promise<unknown>): PothosReader {
  const models = new Map<PropertyKey, unknown>()
  return new Proxy(prisma, {
    get: (client, model) => {
      if (model === '$connect') return () => client.$connect()
      if (!models.has(model) && isModel(client, model)) models.set(model, delegateOf(model, run))
      return models.get(model)
    },
  })
}

function isModel(client: PrismaClient, name: PropertyKey): name is string {
  return typeof name === 'string' && !name.startsWith('$') && name in client
}

function delegateOf(model: string, run: (statement: Statement) => Promise<unknown>) {
  return Object.fromEntries(
    readOperations.map((operation) => [
      operation,
      async (query?: object) => run(statementFor(model, operation, query)),
    ]),
  )
}
