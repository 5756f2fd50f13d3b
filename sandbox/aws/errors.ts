interface FaultExtras {
  /** Elements that the error has beside its code and its message, where the protocol has room for them. */
  readonly members?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
}

/** What the sandbox answers instead of a result; rendered in the service's own form. */
export class AwsFault extends Error {
  override readonly name = 'AwsFault'
  readonly code: string
  readonly status: number
  readonly extras: FaultExtras

  constructor(code: string, status: number, message: string, extras: FaultExtras = {}) {
    super(message)
    this.code = code
    this.status = status
    this.extras = extras
  }
}

/** `scp`: an organisation's policy denies the region; the message differs and says so. */
export type DeniedBy = 'identity' | 'scp'

export function invalidValue(message: string): AwsFault {
  return new AwsFault('InvalidParameterValue', 400, message)
}
