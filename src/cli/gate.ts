import type { ReadingGate } from '../drift/sides/masked-inventory.ts'
import { UserError } from '../model/errors.ts'
import { firstPrivacy } from '../run/privacy.ts'
import type { Outgoing } from '../sensitive/outgoing.ts'
import type { Privacy } from '../sensitive/privacy.ts'
import { localSettings } from './local-settings.ts'
import { type GateOptions, secretVariable } from './options.ts'

/** What stands between the files that a command reads and everything that it prints and writes: the gate of a run. */
export interface CommandGate {
  readonly privacy: Privacy
  readonly outgoing: Outgoing
  /** Whether other commands and runs mask with the same key; otherwise it is this command's alone. */
  readonly isKeyed: boolean
}

export function gateGiven({ config, redact }: GateOptions): CommandGate {
  const { privacy, outgoing, planned } = firstPrivacy(localSettings({ config, redact }), { status: 'none' })
  return { privacy, outgoing, isKeyed: planned.key === undefined }
}

/**
 * The gate for what is kept: values that are masked with a key that nobody has can be compared with nothing. It throws a
 * UserError for the first resource of which a value would be.
 */
export function keepingGate({ privacy, isKeyed }: CommandGate): ReadingGate {
  const { redact } = privacy
  if (isKeyed || redact === 'off') return privacy
  return {
    redact,
    text: (text) => privacy.text(text),
    value: (value) => privacy.value(value),
    meet: (resources) => privacy.meet(resources),
    resource: (resource) => {
      const masked = privacy.resource(resource)
      if (masked === resource) return masked
      const { kind, region, account } = masked
      throw new UserError(
        `${kind} in ${region} of ${account} has values that are to be masked (redact: ${redact}), and there is no key to mask them with; expected the privacy-key of the runs in ${secretVariable('privacy-key')}, or what a run with the same redact and privacy as here has written.`,
      )
    },
  }
}
