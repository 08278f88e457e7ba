import * as z from 'zod'

const driverErrorSchema = z.object({ cause: z.object({ originalCode: z.string() }) })
const prismaErrorSchema = z.object({ meta: z.object({ driverAdapterError: driverErrorSchema }) })

/** PostgreSQL's own code of an error that came through Prisma: wrapped by a query's, bare where committing failed. */
export function sqlStateOf(error: unknown): string | undefined {
  const wrapped = prismaErrorSchema.safeParse(error).data?.meta.driverAdapterError
  return (wrapped ?? driverErrorSchema.safeParse(error).data)?.cause.originalCode
}
