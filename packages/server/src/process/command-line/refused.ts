import { describeIssue, type Issue, type Result } from '@tiecraft/core'
import { StartError } from '../../failure/start-error.ts'

/** What came out, unless it was refused: then the command fails with every reason. */
export function accepted<Value>(result: Result<Value>): Value {
  if (result.success) return result.value
  throw new StartError('refused', result.issues.map(sentence).join(' '))
}

/** `expiresAt` was given as `--expires-at`. */
function sentence(issue: Issue): string {
  const option = String(issue.path[0] ?? '').replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return option ? `--${option}: ${describeIssue(issue)}` : describeIssue(issue)
}

/** A command that was given wrongly. */
export function wrongCommand(message: string): StartError {
  return new StartError('wrong_command', `${message} See tiecraft-server --help.`)
}
