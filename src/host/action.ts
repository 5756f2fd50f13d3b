import { resolve } from 'node:path'
import * as core from '@actions/core'
import { endSoon } from './ending.ts'
import { actionLogger } from './github/action-logger.ts'
import { openHost } from './open-host.ts'
import { logLine } from '../text/log-line.ts'
import { messageOf, UserError } from '../model/errors.ts'
import { USUAL_POLICY } from '../model/sensitive.ts'
import type { Settings } from '../model/settings.ts'
import { MASKED_INPUTS } from '../settings/inputs.ts'
import { readSettings } from '../settings/read-settings.ts'
import { settingsSecrets, urlSecrets } from '../settings/secrets.ts'

/** The whole step on a GitHub runner. The only place that fails it. */
export async function runAction(environment: NodeJS.ProcessEnv): Promise<void> {
  let privacy: Pick<Settings, 'redact' | 'privacy'> = UNKNOWN
  try {
    maskSecrets()
    const workspace = resolve(environment['GITHUB_WORKSPACE'] || '.')
    const settings = readSettings((name) => core.getInput(name), workspace, environment)
    privacy = settings
    for (const secret of settingsSecrets(settings)) core.setSecret(secret)
    await work(settings, environment)
  } catch (error) {
    await fail(error, privacy)
  }
  endSoon()
}

/** Until the settings are read. */
const UNKNOWN = { redact: 'standard', privacy: USUAL_POLICY } as const

/** Before anything else: masks do not reach back. */
function maskSecrets(): void {
  for (const name of MASKED_INPUTS) {
    const secret = core.getInput(name)
    if (secret === '') continue
    core.setSecret(secret)
    for (const part of urlSecrets(secret)) core.setSecret(part)
  }
}

async function work(settings: Settings, environment: NodeJS.ProcessEnv): Promise<void> {
  // Loaded only now: wrong settings are refused without loading the engine.
  const { runJob } = await import('../run/run.ts')
  const host = openHost(settings, {
    logger: actionLogger,
    environment,
    // And the first request does not wait for what shows the last results.
    publish: async (result) => (await import('./github/publish.ts')).publish(result, environment),
    openPullRequest: async () => {
      const { openPullRequest } = await import('./github/pull-request.ts')
      return openPullRequest(environment, (name) => core.getInput(name))
    },
  })
  const { failure, outgoing } = await runJob(settings, host)
  host.release()
  if (failure !== null) core.setFailed(logLine(outgoing.to('the failure of the step').text(failure)))
}

/** A user's mistake is a sentence; a fault of ours keeps its stack, which only the debug log shows. */
async function fail(error: unknown, privacy: Pick<Settings, 'redact' | 'privacy'>): Promise<void> {
  const { lineMask } = await import('../sensitive/line-mask.ts')
  const mask = lineMask(privacy)
  if (error instanceof UserError) {
    core.setFailed(mask(error.message).split('\n').map(logLine).join('\n'))
    return
  }
  core.setFailed(logLine(mask(`Cloud Baseline failed with an internal error: ${messageOf(error)}`)))
  if (error instanceof Error && error.stack !== undefined) core.info(logLine(mask(error.stack)))
}
