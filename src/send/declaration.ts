import { secretsIn } from '../net/secret-url.ts'

/** A part of what a receiver is reached by, or of how it is spoken to. */
export interface Field {
  /** Its key in the configuration file; null: nothing there says it, only variables that have a meaning everywhere. */
  readonly key: string | null
  /**
   * What the key holds. `variable`: the name of an environment variable that holds the value; `value`: the value;
   * `either`: the value, or under the key with `-from` such a name.
   */
  readonly holds: 'variable' | 'value' | 'either'
  readonly required: boolean
  /** For schema/config.json: what is expected under the key. */
  readonly title?: string
  readonly description: string
  /**
   * Throws a UserError for what cannot be used.
   * @param name of the key or the variable, for sentences
   */
  readonly parse: (text: string, name: string) => string
  /** Where nothing else says it; empty texts stand for no value. */
  readonly usual?: string
  /** What of the value must be shown nowhere, where it came from a variable. Left out: nothing. */
  readonly secrets?: (value: string) => readonly string[]
  /** Variables that have a meaning everywhere: the first that is set gives the value where the file does not. */
  readonly standard?: readonly StandardVariable[]
}

interface StandardVariable {
  readonly variable: string
  readonly parse: Field['parse']
}

/** What settings need to know of a kind of receiver, without what it takes to speak to it. */
export interface Declaration {
  /** What `to` says. */
  readonly name: string
  readonly label: string
  /** For schema/config.json: what an entry of `send` is. */
  readonly title: string
  /** By the names that `address` has. */
  readonly fields: Readonly<Record<string, Field>>
  /** Of this the value is where requests go. */
  readonly sentTo: string
  /** Looks at what single fields cannot see, and throws a UserError. @param at `file:line: send.NAME` */
  readonly check?: (address: Readonly<Record<string, string | null>>, at: string) => void
}

/** For `secrets`: all of it. */
export const whole = (value: string): readonly string[] => [value]

/** For `secrets`: what of an address only those should know who may send there. */
export const ofAddress = (value: string): readonly string[] => secretsIn(value)
