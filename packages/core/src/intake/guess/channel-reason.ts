/** What each reason for a channel states. */
export type ChannelReasonFacts = {
  /** The seeker chose it. */
  readonly channel_chosen: object
  /** The file names it. */
  readonly channel_said: object
  /** The file puts them in a group that says so. */
  readonly channel_by_label: {
    /** The group, as written in the file. */
    readonly label: string
  }
  /** They work where the seeker used to. */
  readonly channel_by_past_employer: {
    /** The employer, as written in the file. */
    readonly employer: string
  }
  /** Their e-mail address is of a place the seeker was at. */
  readonly channel_by_domain: {
    /** The part behind the `@`. */
    readonly domain: string
  }
  /** They are a connection on LinkedIn, and nothing says more. */
  readonly channel_by_linkedin: object
  /** Nothing says how the seeker knows them; the channel that claims least is taken. */
  readonly channel_unknown: object
}

/** Why a person of a file is taken to be known through a channel, as a code. */
export type ChannelReasonCode = keyof ChannelReasonFacts

/** What tells a channel, before it is said how strong that is. */
export type ChannelClue<Codes extends ChannelReasonCode = ChannelReasonCode> = {
  [Code in Codes]: {
    /** What tells it, as a code. */
    readonly code: Code
    /** What it rests on. */
    readonly facts: ChannelReasonFacts[Code]
  }
}[Codes]

/** Why a person of a file is taken to be known through a channel. */
export type ChannelReason = ChannelClue & {
  /** How strong that is: `own_word` where somebody said it, `import_channel` where it is guessed. */
  readonly evidence: 'own_word' | 'import_channel'
}

/** The channel a person is taken to be known through, and why. */
export type ChannelGuess = {
  /** Id of the channel. */
  readonly channel: string
  /** Whether knowing somebody there reveals something private; then only an explicit label or word led here. */
  readonly isSensitive: boolean
  /** What tells it. */
  readonly because: ChannelReason
}
