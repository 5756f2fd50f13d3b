import { beat } from '../heartbeat/beat.ts'
import { messageOf } from '../model/errors.ts'
import { reports } from '../model/mode.ts'
import type { Settings } from '../model/settings.ts'
import { getOver } from '../net/post.ts'
import type { Host } from './host.ts'
import type { Result } from './result.ts'

/**
 * Does the work, and last of all calls the dead man's switch, so that a run that dies on the way has not called it. What
 * violates rules was seen, and is no trouble here. Of a divided run the merge calls. Somebody who cancels a run knows that
 * it did not end; neither that nor a dry run says anything.
 */
export async function withHeartbeat(
  settings: Settings,
  host: Host,
  work: () => Promise<Result>,
): Promise<Result> {
  const { heartbeatUrl: address, dryRun, mode } = settings
  if (address === null || !reports(mode)) return work()
  const send = async (trouble: string | null): Promise<void> => {
    const { logger, environment, signal } = host
    if (dryRun || signal.aborted) {
      logger.info(`No heartbeat was sent: ${dryRun ? 'dry run' : 'the run was cancelled'}.`)
      return
    }
    try {
      await beat(address, trouble, { logger, get: getOver(environment) })
    } catch (error) {
      logger.warning(`The heartbeat could not be sent: ${messageOf(error)}`)
    }
  }
  let result: Result
  try {
    result = await work()
  } catch (error) {
    await send('the run ended with an error')
    throw error
  }
  await send('view' in result ? result.view.trouble : null)
  return result
}
