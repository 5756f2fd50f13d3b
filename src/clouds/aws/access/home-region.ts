import { statSync } from 'node:fs'
import { devNull } from 'node:os'
import { UserError } from '../../../model/errors.ts'
import { FILES, loadProfiles, pathOf } from './profiles.ts'

/** Where AWS is asked first, and who says so. */
interface HomeRegion {
  readonly region: string
  /** `AWS_REGION`, or `profile audit`; null where nobody says anything. */
  readonly from: string | null
}

/** Where nobody says anything: AWS's first, which is on in every account. */
const USUAL_REGION = 'us-east-1'
/** As AWS's SDKs take it: a code, or one of the pseudo-regions for FIPS endpoints. */
const REGION = /^(?:fips-)?[a-z]{2,4}(?:-[a-z]+)+-\d{1,2}(?:-fips)?$/

/**
 * AWS_REGION, AWS_DEFAULT_REGION, then the profile's region (AWS_PROFILE, else `default`) in the files of AWS's
 * command line: with it come the partition and its endpoints. Throws a UserError for files that are none and for what
 * is no region.
 */
export async function findHomeRegion(environment: NodeJS.ProcessEnv): Promise<HomeRegion> {
  refusePipes(environment)
  for (const from of ['AWS_REGION', 'AWS_DEFAULT_REGION']) {
    const region = environment[from]?.trim() ?? ''
    if (region !== '') return checked(region, from)
  }
  const profile = environment['AWS_PROFILE'] || 'default'
  const region = (await regionOf(profile, environment))?.trim() ?? ''
  return region === '' ? { region: USUAL_REGION, from: null } : checked(region, `profile ${profile}`)
}

async function regionOf(profile: string, environment: NodeJS.ProcessEnv): Promise<string | undefined> {
  const { configFile, credentialsFile } = await loadProfiles(environment)
  return credentialsFile[profile]?.['region'] ?? configFile[profile]?.['region']
}

function checked(region: string, from: string): HomeRegion {
  if (REGION.test(region)) return { region, from }
  const where = from.startsWith('AWS_') ? from : `region of ${from}`
  throw new UserError(
    `${where}: received ${JSON.stringify(region)}, expected the code of a region such as eu-central-1.`,
  )
}

/** The SDK reads these files whole and waits for pipes without end, past every limit and past the process's own end. */
function refusePipes(environment: NodeJS.ProcessEnv): void {
  for (const [variable, usual] of Object.entries(FILES)) {
    if (usual === null && (environment[variable] ?? '') === '') continue
    const path = pathOf(variable, environment)
    const stats = statSync(path, { throwIfNoEntry: false })
    if (stats === undefined || stats.isFile() || stats.isDirectory() || path === devNull) continue
    throw new UserError(
      `${variable}: received ${JSON.stringify(path)}, expected a file, and no pipe or device.`,
    )
  }
}
