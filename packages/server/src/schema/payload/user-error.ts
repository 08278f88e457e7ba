import { describeIssue, type Issue } from '@tiecraft/core'
import { builder } from '../builder.ts'
import { IssueCodeRef } from '../code/enums.ts'

export const UserErrorRef = builder.objectRef<Issue>('UserError').implement({
  access: 'everyone',
  description: 'What is wrong with an input, where, and what is allowed instead.',
  fields: (t) => ({
    code: t.expose('code', { type: IssueCodeRef, description: 'What is wrong.' }),
    message: t.string({
      description: 'The same as a sentence, with what is allowed.',
      resolve: (issue, _args, { sentences }) => describeIssue(issue, sentences),
    }),
    path: t.stringList({
      description: 'Where in the input, such as `["contacts", "2", "channel"]`.',
      resolve: ({ path }) => path.map(String),
    }),
    allowed: t.stringList({
      description: 'The values that are allowed, where they can be listed.',
      resolve: (issue) => ('allowed' in issue ? [...issue.allowed] : []),
    }),
  }),
})
