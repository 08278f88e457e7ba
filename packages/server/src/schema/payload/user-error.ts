import { describeIssue, type Issue } from '@tiecraft/core'
import { builder } from '../builder.ts'
import { IssueCodeRef } from '../code/enums.ts'
import { inputAt } from '../plugin/sent/sent-plugin.ts'
import { sentIssue } from './sent-issue.ts'
import { sentPath } from './sent-path.ts'

export const UserErrorRef = builder.objectRef<Issue>('UserError').implement({
  access: 'everyone',
  description: 'An error of an input: where it is, and what is allowed.',
  fields: (t) => ({
    code: t.expose('code', { type: IssueCodeRef, description: 'The code of the error.' }),
    message: t.string({
      description: 'The error as a sentence, in the language of the request.',
      resolve: (issue, _args, { sentences }, { path }) => describeIssue(sentIssue(issue, inputAt(path)), sentences),
    }),
    path: t.stringList({
      description:
        'The path in the input, by the names of the fields that were sent, such as `["activities", "0", "conversationHeld", "at"]`.',
      resolve: (issue, _args, _context, { path }) => [...sentPath(issue.path, inputAt(path))],
    }),
    allowed: t.stringList({
      description: 'The allowed values as they can be sent, if they can be listed; otherwise empty.',
      resolve: (issue, _args, _context, { path }) => {
        const sent = sentIssue(issue, inputAt(path))
        return 'allowed' in sent ? [...sent.allowed] : []
      },
    }),
  }),
})
