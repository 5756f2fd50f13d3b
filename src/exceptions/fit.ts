import { patternsIn, patternsOut } from '../accounts/region-pattern.ts'

/** Whether something fits; `unknown`: what decides it was not read. */
export type Fit = 'yes' | 'no' | 'unknown'

/**
 * Whether patterns fit, of which those with `!` leave out, wherever in the list they stand. Without any that takes
 * something in, everything is meant but for what is left out.
 */
export function fitsPatterns(patterns: readonly string[], fits: (pattern: string) => Fit): Fit {
  const takenIn = patternsIn(patterns)
  const isIn = takenIn.length === 0 ? 'yes' : anyOf(takenIn, fits)
  return bothOf(isIn, not(anyOf(patternsOut(patterns), fits)))
}

/** The same where the answer is always known. */
export function fitFor(test: (pattern: string) => boolean): (pattern: string) => Fit {
  return (pattern) => (test(pattern) ? 'yes' : 'no')
}

export function bothOf(a: Fit, b: Fit): Fit {
  if (a === 'no' || b === 'no') return 'no'
  return a === 'yes' && b === 'yes' ? 'yes' : 'unknown'
}

function anyOf(patterns: readonly string[], fits: (pattern: string) => Fit): Fit {
  let found: Fit = 'no'
  for (const pattern of patterns) {
    const fit = fits(pattern)
    if (fit === 'yes') return 'yes'
    if (fit === 'unknown') found = 'unknown'
  }
  return found
}

function not(fit: Fit): Fit {
  if (fit === 'unknown') return fit
  return fit === 'yes' ? 'no' : 'yes'
}
