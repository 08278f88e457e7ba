import { setTimeout as wait } from 'node:timers/promises'
import { GraphQLError } from 'graphql'
import type { IdempotencyRecord } from '../../../../generated/prisma/client.ts'
import type { Context } from '../../../request/context.ts'
import {
  isIdempotencyKey,
  type KeyedRequest,
  keyedRequest,
  keyRule,
} from '../../../store/idempotency/idempotency-key.ts'
import { answerOf, isKept, keepAnswer } from '../../../store/idempotency/idempotency-record.ts'
import { withoutRows } from '../../payload/without-rows.ts'
import type { ContextResolver } from '../with-context.ts'
import { claimingContext, KeyIsTaken } from './claiming-context.ts'

type Mutation = {
  readonly mutation: string
  /** Whether the answer contains a secret, which is shown once and never stored. */
  readonly showsSecret: boolean
}

type Sent = Mutation & { readonly request: KeyedRequest; readonly context: Context }

/** Runs a mutation once for each idempotency key, and repeats the stored answer. */
export function repeatSafely(resolve: ContextResolver, mutation: Mutation): ContextResolver {
  return async (source, args, context, info) => {
    const { idempotencyKey: key, ...parameters }: { readonly idempotencyKey?: string | null } = args
    if (key == null) return resolve(source, parameters, context, info)
    if (!isIdempotencyKey(key)) throw refusal('BAD_USER_INPUT', `An idempotency key is ${keyRule}.`, 400)
    const request = keyedRequest(context.access, key, { mutation: mutation.mutation, parameters })
    const sent = { ...mutation, request, context }
    const known = await findRecord(sent)
    if (known) return answerAgain(sent, known)
    try {
      return await answerFirst(sent, (claiming) => resolve(source, parameters, claiming, info))
    } catch (error) {
      if (!(error instanceof KeyIsTaken)) throw error
      const taken = await findRecord(sent)
      // The request with the key changed nothing.
      if (!taken) throw refusal('CONFLICT', 'The same was just being sent. Send it again.', 409)
      return answerAgain(sent, taken)
    }
  }
}

async function answerFirst(
  { showsSecret, request, context }: Sent,
  resolve: (claiming: Context) => unknown,
): Promise<unknown> {
  const claiming = claimingContext(request, context)
  const answer = await resolve(claiming.context)
  if (claiming.hasClaimed() && !showsSecret) {
    const { tenantId } = context
    await context.change((transaction) => keepAnswer(transaction, { tenantId, id: request.id }, withoutRows(answer)))
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

/** How often, and at which interval, an answer that is being stored is read again. */
const maxReads = 50
const pauseMs = 40

async function answerAgain(sent: Sent, known: IdempotencyRecord): Promise<unknown> {
  const { showsSecret, request, context } = sent
  if (known.parameters !== request.parameters) {
    const message = 'This idempotency key was used for something else. Use a new one for each change.'
    throw refusal('IDEMPOTENCY_KEY_REUSED', message, 422)
  }
  if (showsSecret) {
    const message = 'This was done already. Its answer held a secret, which is shown only once.'
    throw refusal('SECRET_ALREADY_SHOWN', message, 409)
  }
  for (let reads = 0, record: IdempotencyRecord | undefined = known; reads < maxReads && record; reads += 1) {
    const answer = answerOf(record)
    if (answer !== undefined) return answer
    await wait(pauseMs)
    // A read sees what was stored when it began.
    await context.change(async () => undefined)
    record = await findRecord(sent)
  }
  throw refusal('ANSWER_LOST', 'This was done already, but its answer was lost. Ask for what came of it.', 409)
}

function refusal(code: string, message: string, status: number): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } })
}
