import { describeIssue, type Issue } from '@tiecraft/core'
import { builder } from '../builder.ts'
import { IssueCodeRef } from '../code/enums.ts'

export const UserErrorRef = builder.objectRef<Issue>('UserError').implement({
  access: 'everyone',
  description: 'An error of an input: where it is, and what is allowed.',
  fields: (t) => ({
    code: t.expose('code', { type: IssueCodeRef, description: 'The code of the error.' }),
    message: t.string({
      description: 'The error as a sentence, in the language of the request.',
      resolve: (issue, _args, { sentences }) => describeIssue(issue, sentences),
    }),
    path: t.stringList({
      description: 'The path in the input, such as `["contacts", "2", "channel"]`.',
      resolve: ({ path }) => path.map(String),
    }),
    allowed: t.stringList({
      description: 'The allowed values, if they can be listed; otherwise empty.',
      resolve: (issue) => ('allowed' in issue ? [...issue.allowed] : []),
    }),
  }),
})
