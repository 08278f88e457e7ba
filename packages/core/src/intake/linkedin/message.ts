/** Somebody in a conversation: their name, and their profile where the file has it. */
export type Participant = { readonly name: string; readonly profileUrl?: string }

/** That a message was sent; what it says is not read. */
export type Message = {
  readonly line: number
  /** The conversation it belongs to; absent in files that name none. */
  readonly conversation?: string
  readonly from: Participant
  readonly to: readonly Participant[]
  readonly at: Date
  /** Whether the seeker wrote it; absent where the file does not say. */
  readonly isOutgoing?: boolean
}
