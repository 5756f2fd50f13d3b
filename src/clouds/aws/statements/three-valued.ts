/** True or false for every request in question; null: it may depend on something that was not understood. */
export type Truth = boolean | null

export function not(value: Truth): Truth {
  return value === null ? null : !value
}

/** The test is true for some member, or unknown for one and true for none. */
export function some<T>(members: Iterable<T>, test: (member: T) => Truth): Truth {
  let found: Truth = false
  for (const member of members) {
    const one = test(member)
    if (one === true) return true
    if (one === null) found = null
  }
  return found
}

export function every<T>(members: Iterable<T>, test: (member: T) => Truth): Truth {
  return not(some(members, (member) => not(test(member))))
}
