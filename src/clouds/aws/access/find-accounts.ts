import { setMaxListeners } from 'node:events'
import { EVERYTHING, type Gap } from '../../../model/coverage.ts'
import type { LeftOutAccount } from '../../../model/left-out.ts'
import type { KnownOrganisation } from '../../../model/trust.ts'
import { compareText } from '../../../text/compare.ts'
import type { AccountIdentity } from '../../../model/collected.ts'
import { findTargets } from './accounts.ts'
import { controlsNote } from './controls-note.ts'
import { AWS_PACE } from '../client/call.ts'
import { gapOf } from '../client/failure.ts'
import type { CollectRequest, CollectTools } from '../request.ts'
import { loadSdk } from '../client/sdk.ts'
import { stsContext } from '../client/sts-context.ts'

interface FoundAccounts {
  /** Sorted by id. That one of them opens is not known. */
  readonly accounts: readonly AccountIdentity[]
  /** Those of the organisation that are not to be read. */
  readonly leftOut: readonly LeftOutAccount[]
  /** Why it is not known which accounts there are, or what is not known of them. */
  readonly gaps: readonly Gap[]
  readonly organisation?: KnownOrganisation
}

/** The accounts that collectAws would read, without reading any. Nothing that AWS or the credentials do is thrown. */
export async function findAccounts(request: CollectRequest, tools: CollectTools): Promise<FoundAccounts> {
  setMaxListeners(0, tools.signal)
  const sdk = await loadSdk(tools)
  try {
    const { targets, leftOut, gaps, organisation, controlsFailure } = await findTargets(
      sdk,
      request,
      stsContext(tools, AWS_PACE),
    )
    if (controlsFailure !== undefined) tools.logger.info(controlsNote(controlsFailure))
    return {
      accounts: targets
        .map(({ account }) => account)
        .filter(({ id }) => id !== EVERYTHING)
        .toSorted((a, b) => compareText(a.id, b.id)),
      leftOut,
      ...(organisation && { organisation }),
      gaps: [
        ...gaps,
        ...targets.flatMap((target) =>
          'failure' in target && target.account.id === EVERYTHING
            ? [gapOf(target.failure, EVERYTHING, EVERYTHING, EVERYTHING)]
            : [],
        ),
      ],
    }
  } finally {
    sdk.close()
  }
}
