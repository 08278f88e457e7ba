import type { Prisma, PrismaClient } from '../../generated/prisma/client.ts'
import type { Work } from './tenant-transaction.ts'

const reads = [
  'findUnique',
  'findUniqueOrThrow',
  'findFirst',
  'findFirstOrThrow',
  'findMany',
  'count',
  'aggregate',
  'groupBy',
] as const

type Model = Uncapitalize<Prisma.ModelName>

/** The reading part of Prisma's client; Pothos recognizes a client by `$connect`. */
export type TenantReader = { readonly [Name in Model]: Pick<PrismaClient[Name], (typeof reads)[number]> } & Pick<
  PrismaClient,
  '$connect'
>

type Read = <Value>(work: Work<Value>) => Promise<Value>

/** A client that passes each read to `read`; it cannot write. */
export function tenantReader(prisma: PrismaClient, read: Read): TenantReader {
  return new Proxy(prisma, {
    get: (client, model) => {
      if (model === '$connect') return () => client.$connect()
      const delegate: unknown = Reflect.get(client, model)
      if (typeof delegate !== 'object' || delegate === null) return undefined
      return new Proxy(delegate, {
        get: (_, operation) => {
          if (!reads.some((name) => name === operation)) return undefined
          return (query: unknown) => read((transaction) => call(transaction, [model, operation], query))
        },
      })
    },
  })
}

async function call(
  transaction: Prisma.TransactionClient,
  [model, operation]: readonly [PropertyKey, PropertyKey],
  query: unknown,
): Promise<unknown> {
  const delegate = Object(Reflect.get(transaction, model))
  return Reflect.apply(Reflect.get(delegate, operation), delegate, [query])
}
