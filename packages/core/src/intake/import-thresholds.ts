/** Where lines are drawn when files are read; all are assumptions, as nothing was found to rest them on. */
export const importThresholds = {
  /** Days of silence after which a message begins a new approach. */
  silence_days: 90,
  /** Invitations from which a missing acceptance rate says something about the file. */
  many_invitations: 20,
  /** Share of invitations accepted below which the list of connections is taken to be cut off; measured shares are 0.53 to 0.84. */
  min_accepted_share: 0.05,
  /** Share of all conversations that the owner of an export is in; of the others, somebody closed their account. */
  min_owner_share: 0.9,
  /** Share of the first cells of a column that must look alike, such as e-mail addresses, where its header says nothing. */
  min_look_share: 0.6,
  /** Share of control characters from which a file is no text. */
  max_control_share: 0.05,
  /** Issues of one code that are listed for one file; the others are counted. */
  max_issues_listed: 100,
} as const
