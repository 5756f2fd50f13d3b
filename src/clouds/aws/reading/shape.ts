import type { Json, JsonObject } from '../../../model/json.ts'
import type { ValueType } from '../../../model/kind.ts'
import { LEVELS_OF_DOCUMENT, parseJson } from '../../../text/json.ts'
import { KNOWN_REGIONS } from '../access/known-regions.ts'
import { MalformedAnswer } from '../client/failure.ts'
import { type Properties, type Property, reader, salvageAll, typesOf } from './property.ts'
import { collect, follow, isRecord, stepsOf, unexpected } from './value-path.ts'

/**
 * An id, a word, an address. Paths are AWS's names: `State.Name`; in lists of scalars also
 * `Licenses[].LicenseConfigurationArn`. EC2 sends an empty element for what there is none of: empty is absent.
 */
export function string(path: string): Property {
  return scalar(path, { type: 'string' }, (value) => (typeof value === 'string' ? value || NONE : undefined))
}

/** What people wrote, such as a description: that it is empty says that they wrote nothing. */
export function text(path: string): Property {
  return scalar(path, { type: 'string' }, (value) => (typeof value === 'string' ? value : undefined))
}

export function int(path: string): Property {
  return scalar(path, { type: 'int' }, (value) =>
    Number.isSafeInteger(value) ? (value as number) : undefined,
  )
}

export function float(path: string): Property {
  return scalar(path, { type: 'float' }, (value) => (Number.isFinite(value) ? (value as number) : undefined))
}

export function bool(path: string): Property {
  return scalar(path, { type: 'boolean' }, (value) => (typeof value === 'boolean' ? value : undefined))
}

/** As `bool`, where AWS sends the word: attributes of queues and topics are texts, all of them. */
export function boolText(path: string): Property {
  return scalar(path, { type: 'boolean' }, (value) => {
    if (value === '') return NONE
    if (typeof value !== 'string') return undefined
    const word = value.toLowerCase()
    return word === 'true' || (word === 'false' ? false : undefined)
  })
}

/** As `int`, where AWS sends digits. */
export function intText(path: string): Property {
  return scalar(path, { type: 'int' }, (value) => {
    if (value === '') return NONE
    return typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : undefined
  })
}

/** ISO 8601 in UTC to the second, such as 2024-01-02T03:04:05Z. */
export function datetime(path: string): Property {
  return scalar(path, { type: 'datetime' }, (value) =>
    value instanceof Date && !Number.isNaN(value.getTime())
      ? `${value.toISOString().slice(0, 19)}Z`
      : undefined,
  )
}

/** As `datetime`, where AWS sends the time as text. */
export function datetimeText(path: string): Property {
  return scalar(path, { type: 'datetime' }, (value) => {
    if (value === '') return NONE
    if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return undefined
    const time = new Date(value)
    return Number.isNaN(time.getTime()) ? undefined : `${time.toISOString().slice(0, 19)}Z`
  })
}

/** As `datetime`, where AWS sends the milliseconds since 1970. */
export function datetimeMillis(path: string): Property {
  return scalar(path, { type: 'datetime' }, (value) => {
    const time = new Date(Number.isSafeInteger(value) ? (value as number) : Number.NaN)
    return Number.isNaN(time.getTime()) ? undefined : `${time.toISOString().slice(0, 19)}Z`
  })
}

/** A number of AWS's in another unit. */
export function quotient(path: string, divisor: number): Property {
  return scalar(path, { type: 'float' }, (value) =>
    Number.isFinite(value) ? (value as number) / divisor : undefined,
  )
}

const UNKNOWN_WORD = 'unknown'

/** One of AWS's words (here in small letters), mapped to the model's; a word that AWS added since is `unknown`. */
export function choice(path: string, words: Readonly<Record<string, string>>): Property {
  const known = new Map(Object.entries(words))
  const values = [...new Set([...known.values(), UNKNOWN_WORD])]
  return scalar(path, { type: 'string', values }, (value) => {
    if (typeof value !== 'string') return undefined
    return value === '' ? NONE : (known.get(value.toLowerCase()) ?? UNKNOWN_WORD)
  })
}

/** Absent lists are empty; members without the value are left out, and so are those with an empty one. */
export function strings(path: string): Property {
  const steps = stepsOf(path)
  return {
    type: { type: 'array', items: { type: 'string' } },
    path,
    read: (source) => {
      const found = collect(source, steps, path, (value) => {
        if (typeof value !== 'string') throw unexpected(path, value)
        return value
      })
      return found.includes('') ? found.filter((value) => value !== '') : found
    },
  }
}

/** The first of a list of texts, where the list never has more. */
export function first(path: string): Property {
  const { read } = strings(path)
  return { type: { type: 'string' }, path, read: (source) => (read(source) as readonly string[])[0] }
}

/** Absent lists are empty. */
export function ints(path: string): Property {
  const steps = stepsOf(path)
  return {
    type: { type: 'array', items: { type: 'int' } },
    path,
    read: (source) =>
      collect(source, steps, path, (value) => {
        if (!Number.isSafeInteger(value)) throw unexpected(path, value)
        return value as number
      }),
  }
}

export function object(path: string, properties: Properties): Property {
  const steps = stepsOf(path)
  const read = reader(properties)
  return {
    type: objectType(properties),
    path,
    members: properties,
    read: (source) => {
      const value = follow(source, steps, path)
      return value === undefined ? undefined : read(value, path)
    },
    salvage: (source, lose) => {
      const value = follow(source, steps, path)
      return value === undefined ? undefined : salvageAll(properties, value, path, lose)
    },
  }
}

/** An object of what the answer itself holds, beside other things. */
export function itself(properties: Properties): Property {
  const read = reader(properties)
  return {
    type: objectType(properties),
    members: properties,
    read: (source) => read(source, 'the answer'),
    salvage: (source, lose) => salvageAll(properties, source, 'the answer', lose),
  }
}

/** A list of objects; empty where AWS sends none. */
export function list(path: string, properties: Properties): Property {
  const steps = stepsOf(`${path}[]`)
  const read = reader(properties)
  return {
    type: { type: 'array', items: objectType(properties) },
    path,
    members: properties,
    read: (source) => collect(source, steps, path, (value) => read(value, path)),
    salvage: (source, lose) =>
      collect(source, steps, path, (value) => salvageAll(properties, value, path, lose)),
  }
}

/** A list that AWS always sends, empty where there is nothing in it: without it nothing is known of what it holds. */
export function alwaysList(path: string, properties: Properties): Property {
  const { read, salvage, ...others } = list(path, properties)
  const steps = stepsOf(path)
  const sent = (source: unknown): void => {
    if (follow(source, steps, path) === undefined) throw new MalformedAnswer(`AWS sent no ${path}`)
  }
  return {
    ...others,
    read: (source) => {
      sent(source)
      return read(source)
    },
    salvage: (source, lose) => {
      sent(source)
      return salvage?.(source, lose)
    },
  }
}

/**
 * AWS's list of keys and values as a map; empty where there are none. A tag may have no value, and none has no key. `names`:
 * what the service calls the two.
 */
export function tags(path: string, names: readonly [string, string] = ['Key', 'Value']): Property {
  const steps = stepsOf(`${path}[]`)
  return {
    type: { type: 'map', values: { type: 'string' } },
    path,
    read: (source) => {
      const entries = collect(source, steps, path, (entry) => {
        const { [names[0]]: key, [names[1]]: value = '' } = isRecord(entry) ? entry : {}
        if (typeof key !== 'string' || typeof value !== 'string') throw unexpected(path, entry)
        if (key === '' && value !== '') throw unexpected(path, entry)
        return [key, value] as const
      })
      return Object.fromEntries(entries.filter(([key]) => key !== ''))
    },
  }
}

/** Tags that AWS sends as a map; empty where it sends none. */
export function tagMap(path: string): Property {
  const steps = stepsOf(path)
  return {
    type: { type: 'map', values: { type: 'string' } },
    path,
    read: (source) => {
      const sent = follow(source, steps, path) ?? {}
      if (!isRecord(sent)) throw unexpected(path, sent)
      return Object.fromEntries(
        Object.entries(sent).map(([key, value]) => {
          if (typeof value !== 'string') throw unexpected(path, value)
          return [key, value] as const
        }),
      )
    },
  }
}

/** The value of one tag in AWS's list of them. */
export function tag(path: string, key: string): Property {
  const { read } = tags(path)
  return {
    type: { type: 'string' },
    path,
    read: (source) => {
      const all = read(source) as JsonObject
      return Object.hasOwn(all, key) ? all[key] : undefined
    },
  }
}

/** Whether AWS's word is this one: it leaves out what was never switched on. */
export function isWord(path: string, word: string): Property {
  const { read } = string(path)
  return { type: { type: 'boolean' }, path, read: (source) => read(source) === word }
}

/** Whether AWS sends something there at all. */
export function present(path: string): Property {
  const steps = stepsOf(path)
  return { type: { type: 'boolean' }, path, read: (source) => follow(source, steps, path) !== undefined }
}

/** A policy or another document that AWS sends as JSON in a text, in IAM encoded for URLs; empty is absent. */
export function document(path: string): Property {
  return scalar(path, { type: 'any' }, (value) => {
    if (value === '') return NONE
    if (typeof value !== 'string') return undefined
    try {
      const json = value.startsWith('%') ? decodeURIComponent(value) : value
      return parseJson(json, LEVELS_OF_DOCUMENT) as Json
    } catch {
      return undefined
    }
  })
}

/** A text of AWS's that is one of these, although AWS's model does not say so. */
export function oneOf(path: string, values: readonly string[]): Property {
  return { ...string(path), type: { type: 'string', values } }
}

/** What a property tells of the one thing that the list holds; absent where it holds none. */
export function ofTheOnly(path: string, property: Property): Property {
  const steps = stepsOf(path)
  const only = (source: unknown): readonly unknown[] => {
    const listed = follow(source, steps, path)
    if (!Array.isArray(listed)) throw unexpected(path, listed)
    return listed as readonly unknown[]
  }
  const { read, salvage, ...declared } = property
  return {
    ...declared,
    path: `${path}[].${property.path ?? ''}`,
    read: (source) => {
      const [one] = only(source)
      return one === undefined ? undefined : read(one)
    },
    salvage: (source, lose) => {
      const [one] = only(source)
      return one === undefined ? undefined : (salvage?.(one, lose) ?? read(one))
    },
  }
}

/** The code of a region. */
export function region(path: string): Property {
  return oneOf(path, KNOWN_REGIONS)
}

/** The same for every resource of the kind. */
export function constant(value: string): Property {
  return { type: { type: 'string', values: [value] }, read: () => value }
}

function objectType(properties: Properties): ValueType {
  return { type: 'object', properties: typesOf(properties) }
}

/** What `accept` answers to a value that is as good as none; undefined says that it is malformed. */
const NONE = Symbol('none')

function scalar(
  path: string,
  type: ValueType,
  accept: (value: unknown) => Json | typeof NONE | undefined,
): Property {
  const steps = stepsOf(path)
  return {
    type,
    path,
    read: (source) => {
      const value = follow(source, steps, path)
      if (value === undefined) return undefined
      const accepted = accept(value)
      if (accepted === undefined) throw unexpected(path, value)
      return accepted === NONE ? undefined : accepted
    },
  }
}
