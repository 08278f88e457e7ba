/** More is waiting than the server takes on; nothing was done. */
export class TooBusyError extends Error {
  override readonly name = 'TooBusyError'
}
