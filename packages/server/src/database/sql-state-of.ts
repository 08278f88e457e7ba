import * as z from 'zod'

const driverErrorSchema = z.object({ cause: z.object({ originalCode: z.string() }) })
const prismaErrorSchema = z.object({ meta: z.object({ driverAdapterError: driverErrorSchema }) })

/** PostgreSQL's code of an error from Prisma, which wraps errors of queries but not of commits. */
export function sqlStateOf(error: unknown): string | undefined {
  const wrapped = prismaErrorSchema.safeParse(error).data?.meta.driverAdapterError
  return (wrapped ?? driverErrorSchema.safeParse(error).data)?.cause.originalCode
}
