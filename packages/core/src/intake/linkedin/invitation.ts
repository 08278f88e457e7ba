import type { Participant } from './message.ts'

/** An invitation to connect. */
export type Invitation = {
  readonly line: number
  readonly isOutgoing: boolean
  /** Who was invited, or who invited. */
  readonly name: string
  readonly profileUrl?: string
  readonly sentAt: Date
  /** The seeker, as the file names them. */
  readonly owner?: Participant
}
