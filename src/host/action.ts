import { resolve } from 'node:path'
import * as core from '@actions/core'
import { endSoon } from './ending.ts'
import { actionLogger } from './github/action-logger.ts'
import { openHost } from './open-host.ts'
import { logLine } from '../text/log-line.ts'
import { messageOf, UserError } from '../model/errors.ts'
import type { Settings } from '../model/settings.ts'
import { MASKED_INPUTS } from '../settings/inputs.ts'
import { isPreviewIn } from '../settings/mode-values.ts'
import { readSettings } from '../settings/read-settings.ts'
import { settingsSecrets, urlSecrets } from '../settings/secrets.ts'
import { USUAL_PRIVACY } from '../settings/usual-privacy.ts'

/** The whole step on a GitHub runner. The only place that fails it. */
export async function runAction(environment: NodeJS.ProcessEnv): Promise<void> {
  let privacy = USUAL_PRIVACY
  try {
    maskSecrets()
    const workspace = resolve(environment['GITHUB_WORKSPACE'] || '.')
    const settings = await settingsOf(workspace, environment)
    privacy = settings
    for (const secret of settingsSecrets(settings)) core.setSecret(secret)
    await work(settings, environment)
  } catch (error) {
    await fail(error, privacy)
  }
  endSoon()
}

/** Before anything else: masks do not reach back. */
function maskSecrets(): void {
  for (const name of MASKED_INPUTS) {
    const secret = core.getInput(name)
    if (secret === '') continue
    core.setSecret(secret)
    for (const part of urlSecrets(secret)) core.setSecret(part)
  }
}

/** Where they are wrong, the comment of a pull request says so as well. */
async function settingsOf(workspace: string, environment: NodeJS.ProcessEnv): Promise<Settings> {
  try {
    return readSettings((name) => core.getInput(name), workspace, environment)
  } catch (error) {
    if (error instanceof UserError && isPreviewIn(environment, core.getInput('mode')))
      await previewProblem(error, environment)
    throw error
  }
}

async function previewProblem(problem: UserError, environment: NodeJS.ProcessEnv): Promise<void> {
  const { previewWithoutSettings } = await import('../run/jobs/preview.ts')
  const host = hostOf(USUAL_PRIVACY, environment)
  try {
    await host.publish(await previewWithoutSettings(problem, core.getInput('github-token'), host))
  } catch (error) {
    // What is wrong with the settings is what people have to know.
    host.logger.info(`No comment was written: ${messageOf(error)}`)
  } finally {
    host.release()
  }
}

async function work(settings: Settings, environment: NodeJS.ProcessEnv): Promise<void> {
  // Loaded only now: wrong settings are refused without loading the engine.
  const { runJob } = await import('../run/run.ts')
  const host = hostOf(settings, environment)
  const { failure, outgoing } = await runJob(settings, host)
  host.release()
  if (failure !== null) core.setFailed(logLine(outgoing.to('the failure of the step').text(failure)))
}

function hostOf(privacy: typeof USUAL_PRIVACY, environment: NodeJS.ProcessEnv): ReturnType<typeof openHost> {
  return openHost(privacy, {
    logger: actionLogger,
    environment,
    // And the first request does not wait for what shows the last results.
    publish: async (result) => (await import('./github/publish.ts')).publish(result, environment),
    openPullRequest: async () => {
      const { openPullRequest } = await import('./github/pull-request.ts')
      return openPullRequest(environment, (name) => core.getInput(name))
    },
  })
}

/** A user's mistake is a sentence; a fault of ours keeps its stack, which only the debug log shows. */
async function fail(error: unknown, privacy: typeof USUAL_PRIVACY): Promise<void> {
  // Loaded only now: what goes well does not wait for it.
  const { lineMask } = await import('../sensitive/line-mask.ts')
  const mask = lineMask(privacy)
  if (error instanceof UserError) {
    core.setFailed(mask(error.message).split('\n').map(logLine).join('\n'))
    return
  }
  core.setFailed(logLine(mask(`Cloud Baseline failed with an internal error: ${messageOf(error)}`)))
  if (error instanceof Error && error.stack !== undefined) core.info(logLine(mask(error.stack)))
}
