import { resolve } from 'node:path'
import type { Settings } from '../model/settings.ts'
import type { InputName } from '../settings/inputs.ts'
import { readSettings } from '../settings/read-settings.ts'
import { secretVariable } from './options.ts'
import { USUAL_INVENTORY } from './usual-inventory.ts'

/** What the options, the configuration file and the environment say to a command that opens no account and sends nothing. */
export function localSettings(given: Readonly<Partial<Record<InputName, string | undefined>>>): Settings {
  const inputs: Readonly<Partial<Record<InputName, string | undefined>>> = {
    'privacy-key': process.env[secretVariable('privacy-key')],
    // Any one: nobody opens the accounts of an inventory, so that no role need be given.
    inventory: USUAL_INVENTORY,
    // Nothing is sent, so that no variable with a secret need be set.
    'dry-run': 'true',
    // Any folder: the one that is meant need not be there yet.
    'accepted-state': '.',
    ...given,
  }
  return readSettings((name) => inputs[name] ?? '', resolve('.'), process.env, { isTerminal: true })
}
