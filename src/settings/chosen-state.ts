import { readConfig } from './config-file.ts'

/**
 * The folder with the accepted state: what is given, else what the configuration file says; null: neither says anything.
 * Whether it is there is not looked at, since a command may be about to make it.
 */
export function chosenState(given: string | undefined, config: string, workspace: string): string | null {
  if (given !== undefined) return given
  return readConfig(config, workspace).inputs.find(({ name }) => name === 'accepted-state')?.text ?? null
}
