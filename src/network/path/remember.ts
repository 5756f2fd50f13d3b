import type { ScopeView } from '../../model/derived-property.ts'

/** What several properties derive from the same scope is made once, and dropped with the scope. */
export function perScope<T extends object>(make: (scope: ScopeView) => T): (scope: ScopeView) => T {
  const made = new WeakMap<ScopeView, T>()
  return (scope) => {
    const known = made.get(scope)
    if (known !== undefined) return known
    const fresh = make(scope)
    made.set(scope, fresh)
    return fresh
  }
}

/** Made when it is first needed, and then kept. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

/** Made once per key. */
export function perKey<T extends object, K = string>(make: (key: K) => T): (key: K) => T {
  const made = new Map<K, T>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const fresh = make(key)
    made.set(key, fresh)
    return fresh
  }
}
