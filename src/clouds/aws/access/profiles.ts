import { homedir } from 'node:os'
import { join } from 'node:path'

/** The files of AWS's command line by the variable that names another; null: there is no usual one. */
export const FILES: Readonly<Record<string, string | null>> = {
  AWS_CONFIG_FILE: 'config',
  AWS_SHARED_CREDENTIALS_FILE: 'credentials',
  AWS_WEB_IDENTITY_TOKEN_FILE: null,
  AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: null,
}

type Profiles = Readonly<Record<string, Readonly<Record<string, string | undefined>> | undefined>>

/** Both files that hold profiles, by the profile's name; what is said of sign-ins has names with a dot. */
export async function loadProfiles(
  environment: NodeJS.ProcessEnv,
): Promise<{ readonly configFile: Profiles; readonly credentialsFile: Profiles }> {
  const { loadSharedConfigFiles } = await import('@smithy/core/config')
  return loadSharedConfigFiles({
    configFilepath: pathOf('AWS_CONFIG_FILE', environment),
    filepath: pathOf('AWS_SHARED_CREDENTIALS_FILE', environment),
    ignoreCache: true,
  })
}

/** In the order of the files. */
export async function profileNames(environment: NodeJS.ProcessEnv): Promise<readonly string[]> {
  const { configFile, credentialsFile } = await loadProfiles(environment)
  const names = [...Object.keys(configFile), ...Object.keys(credentialsFile)]
  return [...new Set(names)].filter((name) => !/^(?:sso-session|services)\./.test(name))
}

/** As people write it. */
export function configPath(environment: NodeJS.ProcessEnv): string {
  return environment['AWS_CONFIG_FILE'] || '~/.aws/config'
}

export function pathOf(variable: string, environment: NodeJS.ProcessEnv): string {
  return environment[variable] || join(environment['HOME'] || homedir(), '.aws', FILES[variable] ?? '')
}
