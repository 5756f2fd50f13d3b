/** Why a signal was aborted: the run was asked to end (SIGINT or SIGTERM), as opposed to the time limit. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled'

  constructor() {
    super('The run was cancelled.')
  }
}

export function isCancelled({ reason }: AbortSignal): boolean {
  return reason instanceof Cancelled
}
