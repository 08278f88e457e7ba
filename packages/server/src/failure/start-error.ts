/** Why the server cannot start. */
export type StartErrorCode =
  | 'wrong_setting'
  | 'wrong_command'
  | 'refused'
  | 'data_folder_not_writable'
  | 'data_folder_locked'
  | 'data_folder_corrupt'
  | 'database_unreachable'
  | 'database_refused'
  | 'database_too_old'
  | 'database_newer'
  | 'migration_failed'
  | 'isolation_off'
  | 'address_in_use'
  | 'address_not_available'

/** A failed start that is no bug: its message is one line for the operator, with what to do. */
export class StartError extends Error {
  override readonly name = 'StartError'
  readonly code: StartErrorCode

  constructor(code: StartErrorCode, message: string, cause?: unknown) {
    super(message.replaceAll(/\s*\n\s*/g, ' '), { cause })
    this.code = code
  }
}
