import { DECLARED } from '../alert/channels/declared.ts'
import { type CamelCase, fieldOf, INPUT_NAMES, type InputName, type InputValues } from './inputs.ts'

type InputOf<Channel> = Channel extends { readonly fields: infer Fields }
  ? Fields[keyof Fields] extends { readonly input: infer Name }
    ? Name
    : never
  : never
/** The compiler asks for an entry in the table of inputs where a channel declares another. */
type Known<Name extends InputName> = Name
type AddressField = CamelCase<Known<InputOf<(typeof DECLARED)[number]>>>

/** What the inputs hold, parted: what targets of alerts are reached by has no fields of its own in Settings. */
interface Parted {
  readonly others: Omit<InputValues, AddressField>
  /** By the input's name; null: it is not set, or there is no such input. */
  readonly addressOf: (input: string) => string | null
}

export function partAddresses(values: InputValues): Parted {
  const names = new Set<string>(
    DECLARED.flatMap(({ fields }) => Object.values(fields).map(({ input }) => input)),
  )
  const addresses = new Map<string, unknown>()
  const others = new Map<string, unknown>()
  for (const name of INPUT_NAMES) {
    if (names.has(name)) addresses.set(name, values[fieldOf(name)])
    else others.set(fieldOf(name), values[fieldOf(name)])
  }
  return {
    others: Object.fromEntries(others) as Parted['others'],
    addressOf: (input) => {
      const value = addresses.get(input)
      return typeof value === 'string' ? value : null
    },
  }
}
