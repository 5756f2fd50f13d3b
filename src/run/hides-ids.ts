import { existsSync, realpathSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { isOutside } from '../files/leads-out.ts'
import { UserError } from '../model/errors.ts'
import type { Settings } from '../model/settings.ts'
import type { RepositoryAnswer } from '../repository/repository.ts'
import { whyRefused } from '../repository/why-refused.ts'
import { visible } from '../text/visible.ts'
import type { Host } from './host.ts'
import { keySecrets } from './target-secrets.ts'

/** Who can read the repository; `why`: why nobody knows, as a clause. */
type Visibility = 'public' | 'not-public' | { readonly why: string }

/**
 * Whether what this run stores holds pseudonyms instead of ids and names, since everybody can read the repository, and its
 * caches and branches with it. Where nobody knows whether that is so, a cache and a branch are taken for public; a file
 * stays where the user's workflow puts it. Throws a UserError where the settings refuse to store anything there, and where
 * an accepted state lies in a repository that certainly is public: it has ids and names, and nothing hides them.
 */
export async function hidesIds(settings: Settings, host: Host): Promise<boolean> {
  const { history, publicRepository } = settings
  const name = host.workflow.repository
  const hasState = hasAcceptedState(settings)
  if (name === null || (history.store === 'none' && !hasState)) return false
  const visibility = await visibilityOf(settings, host)
  if (visibility === 'public' && hasState) {
    throw new UserError(
      `accepted-state: The repository ${visible(name)} is public, and everybody could read the accepted state, which names accounts and ` +
        'resources. Keep it in a private repository and check that out into a folder of its own, or scan from a private repository.',
    )
  }
  if (history.store === 'none' || visibility === 'not-public') return false
  if (visibility !== 'public' && history.store === 'file') return false
  const why =
    visibility === 'public'
      ? `The repository ${visible(name)} is public`
      : `Whether the repository ${visible(name)} is public is not known (${visible(visibility.why)})`
  if (publicRepository === 'refuse') {
    throw new UserError(
      `public-repository: ${why}, and everybody could read the history of this scan. Scan from a private repository, ` +
        'set the input `history` to none, or set `public-repository` to hash: then the history holds salted hashes instead of ids and names.',
    )
  }
  host.logger.info(`${why}, so the history holds salted hashes instead of ids and names.`)
  if (settings.privacyKey === null && settings.redact !== 'off') tellOfKey(settings, host)
  return true
}

function tellOfKey(settings: Settings, { logger }: Host): void {
  if (keySecrets(settings).size > 0) logger.info(SEALED_KEY)
  else logger.warning(NO_PRIVACY_KEY)
}

const SEALED_KEY =
  'privacy-key: Not set, so the history holds the key of the fingerprints of masked values, sealed by what the targets of alerts are reached by. Whoever knows that can check guesses of values, and with other targets the key is a new one.'

const NO_PRIVACY_KEY =
  'privacy-key: Not set, so the history holds the key of the fingerprints of masked values, and perhaps everybody can read it: whoever guesses a value can check the guess against a report. Set it to a secret.'

/** Whether an accepted state is in this repository: outside of the workspace, or in a checkout below it, it is of another. */
function hasAcceptedState({ acceptedState, workspace }: Settings): boolean {
  if (acceptedState === null) return false
  const path = relative(realpathSync.native(workspace), realpathSync.native(acceptedState))
  if (isOutside(path)) return false
  const steps = path === '' ? [] : path.split(sep)
  return !steps.some((_, index) => existsSync(join(workspace, ...steps.slice(0, index + 1), '.git')))
}

/** Asks GitHub who can read the repository. */
export async function visibilityOf({ githubToken }: Settings, host: Host): Promise<Visibility> {
  if (githubToken === '') return { why: 'the input github-token is empty' }
  const repository = await host.openRepository(githubToken)
  if (repository === null) return { why: 'GITHUB_REPOSITORY is not set' }
  return read(await repository.ask({ method: 'GET', route: '' }))
}

/** `internal` repositories are those of an enterprise, which only its members read. */
function read(answer: RepositoryAnswer): Visibility {
  if (answer.status === 'refused') return { why: whyRefused(answer, 'contents: read') }
  const { private: isPrivate } = (answer.data ?? {}) as { readonly private?: unknown }
  if (typeof isPrivate !== 'boolean') return { why: 'GitHub does not say it' }
  return isPrivate ? 'not-public' : 'public'
}
