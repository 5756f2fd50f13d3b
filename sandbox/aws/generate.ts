import { type Random, seededRandom } from '../random.ts'
import type { AccountOptions } from './account.ts'
import { addEndpoints } from './estate/endpoints.ts'
import { addGroups, type RoleGroup, TEAMS } from './estate/groups.ts'
import { addHost, addLooseVolume, machineImage } from './estate/hosts.ts'
import { addNetwork } from './estate/network.ts'
import type { Place } from './estate/place.ts'
import { addService, isOfService } from './estate/services.ts'
import { tightenAccount } from './careful.ts'
import { Organisation } from './organisation.ts'
import { addAwsPrefixLists } from './prefix-lists.ts'
import { tighten } from './region-settings.ts'
import type { Region } from './region.ts'
import { authorizeIngress } from './security-groups.ts'

/** How much of everything a region gets. */
export interface RegionSize {
  readonly securityGroups?: number
  readonly instances?: number
  /** Unattached ones; each instance brings one of its own. */
  readonly volumes?: number
  /** What the age of everything is counted back from; the beginning of this day (UTC) unless given. */
  readonly today?: Date
}

export interface GenerationOptions extends RegionSize {
  readonly seed: string | number
  readonly accounts: readonly AccountOptions[]
  /** The cloud's regions; the real ones unless given. */
  readonly regions?: readonly string[]
  /** So many of each region's groups let the whole internet in on every port: the first ones. None unless given. */
  readonly openGroups?: number
}

/** The same seed gives the same organisation on the same day. Nothing but the open groups breaks a sensible rule. */
export function generateOrganisation(options: GenerationOptions): Organisation {
  const organisation = new Organisation(options.regions === undefined ? {} : { regions: options.regions })
  for (const one of options.accounts) {
    const account = organisation.addAccount(one)
    tightenAccount(account)
    for (const region of account.regions) {
      if (!region.enabled) continue
      fillRegion(region, options, seededRandom(`${options.seed} ${account.id} ${region.code}`))
      for (const group of region.securityGroups.slice(1, 1 + (options.openGroups ?? 0))) {
        authorizeIngress(group, '-1', null, '0.0.0.0/0')
      }
    }
  }
  return organisation
}

/** A network as sensible people make it, with its default group first, more groups, and what these stand in front of. */
export function fillRegion(region: Region, size: RegionSize, random: Random): void {
  const { securityGroups = 0, instances = 0, volumes = 0, today = startOfDay() } = size
  tighten(region.settings)
  addAwsPrefixLists(region)
  region.sharedImages.push(machineImage(region, today))
  const place = addNetwork(region, random, today, { Environment: 'generated', Team: random.pick(TEAMS) })
  const groups = addGroups(place, securityGroups)
  addHosts(
    place,
    groups.filter((one) => !isOfService(one)),
    instances,
  )
  for (const one of groups.filter(isOfService)) addService(place, one)
  for (let index = 0; index < volumes; index += 1) addLooseVolume(place)
  addEndpoints(place)
}

/** EC2's quota of groups on an interface, unless raised. */
const MOST_GROUPS = 5

/** Every group is on something: on machines as far as there are such, else on functions. */
function addHosts(place: Place, groups: readonly RoleGroup[], count: number): void {
  const [byDefault] = place.region.securityGroups
  const perHost = count === 0 ? 0 : Math.min(MOST_GROUPS, Math.ceil(groups.length / count))
  for (let index = 0; index < count; index += 1) {
    const own = groups.slice(index * perHost, (index + 1) * perHost).map(({ group }) => group)
    const spare = groups[index % groups.length]?.group ?? byDefault
    addHost(place, own.length > 0 || spare === undefined ? own : [spare], index + 1)
  }
  for (const one of groups.slice(count * perHost)) addService(place, one)
}

export function startOfDay(): Date {
  const day = new Date()
  day.setUTCHours(0, 0, 0, 0)
  return day
}
