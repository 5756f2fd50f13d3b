import { CALL } from '../text/call.ts'

const LEAST = 24

/** What is wrong with the version of Node; null where nothing is. bin/cloud-baseline.js starts the right one. */
export function nodeProblem(version: string): string | null {
  const major = Number(version.split('.')[0])
  if (major >= LEAST) return null
  return (
    `Cloud Baseline needs Node ${LEAST} or later, and this is ${version}. ` +
    `Write "${CALL}" instead: it finds the Node that npm brought, or says what to do.`
  )
}
