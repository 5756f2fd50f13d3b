import { nearest } from '../../../text/nearest.ts'
import { some } from '../../../text/words.ts'
import { configPath, profileNames } from './profiles.ts'

/** As many profiles as a sentence holds. */
const MOST_PROFILES = 10
/** What is shorter is like every other short name. */
const SHORTEST_GUESSED = 4
const DEFAULT = 'default'
const OR_KEYS = 'or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY'

/**
 * What to do where no credentials could be had, in the words of the place where this runs; null: what the SDK says is all
 * that there is to say.
 * @param said by the SDK
 */
export async function signInAdvice(said: string, environment: NodeJS.ProcessEnv): Promise<string | null> {
  const isNothing = said.includes('Could not load credentials from any providers')
  if (environment['GITHUB_ACTIONS'] === 'true') {
    const step = 'Add a step with aws-actions/configure-aws-credentials before this one'
    return isNothing ? `No AWS credentials were found. ${step}, ${OR_KEYS}.` : null
  }
  const profile = environment['AWS_PROFILE'] || null
  if (isNothing) return nothingFound(profile, await profileNames(environment), configPath(environment))
  if (!OF_SSO.test(said)) return null
  const whose = profile === null ? '' : ` of profile ${profile}`
  const what = said.includes('expired')
    ? `The SSO session${whose} has expired`
    : `There is no valid SSO session${whose}`
  return `${what}: run ${loginOf(profile)}.`
}

/** What the SDK says of a session that is missing, over or revoked. */
const OF_SSO = /\bSSO session\b|\bSSO Token\b|\bToken is expired\b|\bSession token not found\b/

function nothingFound(profile: string | null, all: readonly string[], path: string): string {
  const names = all.filter((name) => name !== DEFAULT)
  const has = names.length === 0 ? '' : `it has ${some(names, MOST_PROFILES)}`
  if (profile === null) {
    return names.length === 0
      ? `No AWS credentials were found. Make a profile with aws configure sso and name it in AWS_PROFILE, ${OR_KEYS}.`
      : `No AWS credentials were found. Set AWS_PROFILE to a profile of ${path} (${has}), sign in with aws sso login, ${OR_KEYS}.`
  }
  if (all.includes(profile)) {
    return `AWS_PROFILE is ${profile}, and that profile gives no credentials. Set up its sign-in with aws configure sso --profile ${profile}, or with a role, keys or a credential_process in ${path}.`
  }
  const meant = profile.length < SHORTEST_GUESSED ? null : nearest(profile, all)
  const guess = meant === null ? '' : ` Did you mean ${meant}?`
  return `AWS_PROFILE is ${profile}, and ${path} has no such profile${has === '' ? '' : `; ${has}`}.${guess}`
}

function loginOf(profile: string | null): string {
  return profile === null || profile === DEFAULT ? 'aws sso login' : `aws sso login --profile ${profile}`
}
