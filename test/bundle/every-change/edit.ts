/** A change of the played cloud that can be taken back. */
export interface Edit {
  readonly make: () => void
  readonly undo: () => void
}

/** The thing with these values instead of its own, or of none. */
export function edited<T extends object>(thing: T, values: Partial<T>): Edit {
  const names = Object.keys(values) as (keyof T)[]
  const before = new Map(
    names.filter((name) => Object.hasOwn(thing, name)).map((name) => [name, thing[name]]),
  )
  return {
    make: () => {
      Object.assign(thing, values)
    },
    undo: () => {
      for (const name of names) {
        const value = before.get(name)
        if (value === undefined) Reflect.deleteProperty(thing, name)
        else thing[name] = value
      }
    },
  }
}

/** The list with one more. */
export function added<T>(list: T[], item: T): Edit {
  return {
    make: () => {
      list.push(item)
    },
    undo: () => {
      list.splice(list.indexOf(item), 1)
    },
  }
}

/** The list without that one, which comes back at its end: no service promises an order. */
export function removed<T>(list: T[], item: T): Edit {
  const { make, undo } = added(list, item)
  return { make: undo, undo: make }
}

/** The map with this value, which it had none for or another. */
export function put<K, V>(map: Map<K, V>, key: K, value: V): Edit {
  const before = map.get(key)
  return {
    make: () => {
      map.set(key, value)
    },
    undo: () => {
      if (before === undefined) map.delete(key)
      else map.set(key, before)
    },
  }
}

/** The map or set without it. */
export function without<K, V>(map: Map<K, V>, key: K, value: V): Edit {
  return {
    make: () => {
      map.delete(key)
    },
    undo: () => {
      map.set(key, value)
    },
  }
}

/** The set with it. */
export function joined<T>(set: Set<T>, item: T): Edit {
  return {
    make: () => {
      set.add(item)
    },
    undo: () => {
      set.delete(item)
    },
  }
}

/** One after the other. */
export function together(...edits: readonly Edit[]): Edit {
  return {
    make: () => {
      for (const edit of edits) edit.make()
    },
    undo: () => {
      for (const edit of edits.toReversed()) edit.undo()
    },
  }
}
