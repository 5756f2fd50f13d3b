import { getOctokitOptions, GitHub } from '@actions/github/lib/utils'

/** A client that takes the API's address from GITHUB_API_URL and the proxy from the environment, and writes no log. */
export function openOctokit(token: string): InstanceType<typeof GitHub> {
  return new GitHub(getOctokitOptions(token, { log: SILENT, userAgent: 'cloud-baseline' }))
}

const ignore = (): void => undefined
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore }
