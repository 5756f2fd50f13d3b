declare const SAFE: unique symbol

/**
 * A value that passed the gate of privacy (src/sensitive/privacy.ts): nothing sensitive is in its texts, or the settings say
 * that it may be. Nobody else makes one, so that what takes one cannot be handed what was read as it is.
 */
export type Safe<T> = T & { readonly [SAFE]: true }
