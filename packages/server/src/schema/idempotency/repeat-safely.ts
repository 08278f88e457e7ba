import { setTimeout as wait } from 'node:timers/promises'
import { GraphQLError, type GraphQLFieldResolver, type GraphQLSchema, GraphQLString } from 'graphql'
import type { IdempotencyRecord } from '../../../generated/prisma/client.ts'
import type { Context } from '../../request/context.ts'
import { isIdempotencyKey, type KeyedRequest, keyedRequest, keyRule } from '../../store/idempotency/idempotency-key.ts'
import { answerOf, isKept, keepAnswer } from '../../store/idempotency/idempotency-record.ts'
import { claimingContext, KeyIsTaken } from './claiming-context.ts'

type Resolver = GraphQLFieldResolver<unknown, Context>

/** The argument that every mutation has. */
export const keyArgument = 'idempotencyKey'

const meaning =
  'Sent again with the same key and the same input within a day, the mutation does nothing more and is answered as ' +
  `the first time. ${keyRule.charAt(0).toUpperCase()}${keyRule.slice(1)}.`

/** Mutations whose answer holds a secret, which is told once and never kept. */
const toldOnce = ['createApiKey', 'rotateApiKey']

/** Lets every mutation be sent again without being done again. */
export function repeatSafely(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const { resolve } = field
    if (!resolve) throw new Error(`${field.name} has no resolver.`)
    field.args = [
      ...field.args,
      {
        name: keyArgument,
        description: meaning,
        type: GraphQLString,
        defaultValue: undefined,
        deprecationReason: undefined,
        extensions: {},
        astNode: undefined,
      },
    ]
    field.resolve = onceUnderKey(field.name, resolve)
  }
  return schema
}

function onceUnderKey(mutation: string, resolve: Resolver): Resolver {
  return async (source, { [keyArgument]: key, ...parameters }, context, info) => {
    if (key == null) return resolve(source, parameters, context, info)
    if (!isIdempotencyKey(key)) throw refusal('BAD_USER_INPUT', `An idempotency key is ${keyRule}.`, 400)
    const request = keyedRequest(context.access, key, { mutation, parameters })
    const sent = { mutation, request, context }
    const known = await findRecord(sent)
    if (known) return answerAgain(sent, known)
    try {
      return await answerFirst(sent, (claiming) => resolve(source, parameters, claiming, info))
    } catch (error) {
      if (!(error instanceof KeyIsTaken)) throw error
      const taken = await findRecord(sent)
      // Whoever had it did nothing after all.
      if (!taken) throw refusal('CONFLICT', 'The same was just being sent. Send it again.', 409)
      return answerAgain(sent, taken)
    }
  }
}

type Sent = { readonly mutation: string; readonly request: KeyedRequest; readonly context: Context }

async function answerFirst(
  { mutation, request, context }: Sent,
  resolve: (claiming: Context) => unknown,
): Promise<unknown> {
  const claiming = claimingContext(request, context)
  const answer = await resolve(claiming.context)
  if (claiming.hasClaimed() && !toldOnce.includes(mutation)) {
    const { tenantId } = context
    await context.change((transaction) => keepAnswer(transaction, { tenantId, id: request.id }, answer))
  }
  return answer
}

async function findRecord({
  request: { id },
  context: { read, tenantId, now },
}: Sent): Promise<IdempotencyRecord | undefined> {
  const found = await read((it) => it.idempotencyRecord.findUnique({ where: { tenantId_id: { tenantId, id } } }))
  return found && isKept(found, now) ? found : undefined
}

/** How often an answer just being kept is looked for, and how long is waited in between. */
const looks = 50
const pauseMs = 40

async function answerAgain(sent: Sent, known: IdempotencyRecord): Promise<unknown> {
  const { mutation, request, context } = sent
  if (known.parameters !== request.parameters) {
    const message = 'This idempotency key was used for something else. Use a new one for each change.'
    throw refusal('IDEMPOTENCY_KEY_REUSED', message, 422)
  }
  if (toldOnce.includes(mutation)) {
    const message = 'This was done already. Its answer held a secret, which is told only once.'
    throw refusal('ANSWER_TOLD_ONCE', message, 409)
  }
  for (let look = 0, record: IdempotencyRecord | undefined = known; look < looks && record; look += 1) {
    const answer = answerOf(record)
    if (answer !== undefined) return answer
    await wait(pauseMs)
    // A read sees what had been kept when it began.
    await context.change(async () => undefined)
    record = await findRecord(sent)
  }
  throw refusal('ANSWER_LOST', 'This was done already, but its answer was lost. Ask for what came of it.', 409)
}

function refusal(code: string, message: string, status: number): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } })
}
