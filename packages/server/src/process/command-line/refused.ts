import { describeIssue, type Issue, type Result } from '@tiecraft/core'
import { en } from '@tiecraft/core/en'
import { StartError } from '../../failure/start-error.ts'

/** The value of a result; a refusal fails the command with every issue. */
export function accepted<Value>(result: Result<Value>): Value {
  if (result.success) return result.value
  throw new StartError('refused', result.issues.map(sentence).join(' '))
}

/** The sentence of an issue, with its field named as an option: `--expires-at` for `expiresAt`. */
function sentence(issue: Issue): string {
  const option = String(issue.path[0] ?? '').replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return option ? `--${option}: ${describeIssue(issue, en)}` : describeIssue(issue, en)
}

/** The error of a malformed command line. */
export function wrongCommand(message: string): StartError {
  return new StartError('wrong_command', `${message} See tiecraft-server --help.`)
}
