const LEAST = 24

/** What is wrong with the version of Node; null where nothing is. Runners bring the right one, terminals may not. */
export function nodeProblem(version: string): string | null {
  const major = Number(version.split('.')[0])
  if (major >= LEAST) return null
  return (
    `Cloud Baseline needs Node ${LEAST} or later, and this is ${version}. ` +
    'In a clone, "npm ci" brings it for Linux, macOS and, on x64, Windows: write "npx node" instead of "node".'
  )
}
