/** A part of what a target is reached by. */
export interface Field {
  /** The entry in the table of inputs that gives it to the target of the inputs. */
  readonly input: string
  /** Its key in a target of the configuration file. */
  readonly key: string
  /**
   * What the key holds. `variable`: the name of an environment variable that holds the value; `value`: the value itself, which
   * is that of the input where the key is left out.
   */
  readonly holds: 'variable' | 'value'
  /** Whether a target of the configuration file has to have the key. */
  readonly required: boolean
  /** Tells targets of the channel apart: two with the same would each close what the other opened. */
  readonly isPlace: boolean
  /** What a log must mask of it: the whole, or what of an address is secret; null: it may be shown. */
  readonly secret: 'whole' | 'address' | null
  /** Why it is of no use where the target is not reached: a clause. */
  readonly idle?: string
  /** For schema/config.json: what is expected under the key. Left out: the name of an environment variable. */
  readonly title?: string
  readonly description: string
  /**
   * Throws a UserError for what cannot be used.
   * @param text empty where nothing was given
   * @param name of the input or the variable, for sentences
   */
  readonly parse: (text: string, name: string) => string | null
}

/**
 * What settings need to know of a channel, without what it takes to speak to it: refused settings do not
 * load that.
 */
export interface Declaration {
  /** That of its folder, and of the target of the inputs. */
  readonly name: string
  readonly label: string
  /** For schema/config.json: what a target is. */
  readonly title: string
  /** By the names that `address` of a target has. */
  readonly fields: Readonly<Record<string, Field>>
  /** The field without which nothing is sent. */
  readonly reachedBy: string
  /** The field that holds the address of the requests. */
  readonly sentTo: string
}
