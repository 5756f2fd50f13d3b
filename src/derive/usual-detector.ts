import { USUAL_POLICY } from '../model/sensitive.ts'
import { detectorOf } from '../sensitive/detector.ts'

/** For who says nothing of their own data, such as examples of rules. */
export const USUAL_DETECTOR = detectorOf(USUAL_POLICY)
