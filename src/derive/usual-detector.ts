import { type Detector, type Fingerprinter, USUAL_POLICY } from '../model/sensitive.ts'

/** Stands for it until there is one. */
const refuse = (): never => {
  throw new Error('no detector was given')
}

/** For who gives none, such as examples of rules. */
export const USUAL_DETECTOR: Detector = { policy: USUAL_POLICY, inText: refuse, inValue: refuse }

export const WITHOUT_KEY: Fingerprinter = { of: () => '' }
