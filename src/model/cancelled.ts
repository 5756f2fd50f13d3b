/** Why a signal was aborted: somebody told the run to end (SIGINT or SIGTERM), which is not the time limit. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled'

  constructor() {
    super('The run was cancelled.')
  }
}

export function isCancelled({ reason }: AbortSignal): boolean {
  return reason instanceof Cancelled
}
