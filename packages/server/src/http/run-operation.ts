import { type DocumentNode, type ExecutionArgs, type ExecutionResult, getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Snapshot } from '../database/snapshot.ts'
import type { Context } from '../request/context.ts'
import type { Incoming } from './require-access.ts'

/** Makes the context of the resolvers; by default they read from one snapshot that stays open. */
export type OpenContext = (incoming: Incoming, openSnapshot?: () => Snapshot) => Context

/**
 * Runs operations, and lets the database connection go after each.
 *
 * Most queries read all they need at once: in one message, with the proof of the key. Where that turns out not to be
 * enough, the query is run again from one snapshot, and from then on without the attempt.
 */
export function runOperation(openContext: OpenContext): Plugin<Incoming> {
  const longer = new WeakMap<DocumentNode, Set<string>>()
  return {
    onExecute: ({ args: { contextValue: incoming }, executeFn, setExecuteFn }) => {
      const runWith = async (args: ExecutionArgs, context: Context): Promise<ExecutionResult> => {
        try {
          return await executeFn({ ...args, contextValue: context })
        } finally {
          // The answer need not wait for it.
          void context.end()
        }
      }
      setExecuteFn(async (args: ExecutionArgs): Promise<ExecutionResult> => {
        const { document, operationName } = args
        const { access, reads } = incoming
        const isQuery = getOperationAST(document, operationName)?.operation === 'query'
        const known = longer.get(document) ?? new Set<string>()
        // What advisers read is noted meanwhile.
        if (isQuery && access.role !== 'adviser' && !known.has(operationName ?? '')) {
          const result = await runWith(args, openContext(incoming, reads.open))
          if (!reads.isCutShort()) return result
          longer.set(document, known.add(operationName ?? ''))
        }
        // One who may not read any more changes nothing; the rejection takes the place of this answer.
        if (!(await reads.isProven())) return {}
        return runWith(args, openContext(incoming))
      })
    },
  }
}
