/** Why an account of the organisation is not read: the settings exclude it, or what the cloud says of its state. */
export const LEFT_OUT_REASONS = [
  'excluded',
  'suspended',
  'pending-closure',
  'closed',
  'pending-activation',
] as const

export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number]

/** An account of the organisation that is not read, on purpose. */
export interface LeftOutAccount {
  readonly id: string
  /** The id where no name is known. Untrusted text. */
  readonly name: string
  /** As in Account. */
  readonly unit?: string
  readonly why: LeftOutReason
}
