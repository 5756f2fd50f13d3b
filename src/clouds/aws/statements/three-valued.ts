/** True or false of every request that is meant; null: what was not understood may decide. */
export type Truth = boolean | null

export function not(value: Truth): Truth {
  return value === null ? null : !value
}

/** Of `some` members the test is true, or unknown of one and true of none. */
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
