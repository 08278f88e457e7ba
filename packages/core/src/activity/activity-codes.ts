/** What a seeker may ask for; all but advice are business asks. */
export const asks = ['advice', 'introduction', 'referral', 'job'] as const

/** What a conversation was about, from what matters to them, to personal matters, to business. */
export const conversationDepths = ['their_interests', 'personal', 'business'] as const

/** How an approach was answered. */
export const replyAnswers = ['accepted', 'declined'] as const

/** Where a conversation took place. */
export const settings = ['in_person', 'phone', 'video', 'chat', 'event'] as const

/** What can be asked for, as a code. */
export type Ask = (typeof asks)[number]

/** What a conversation was about, as a code. */
export type ConversationDepth = (typeof conversationDepths)[number]
