import type { Resource } from '../../model/resource.ts'
import { enumerate } from '../../text/words.ts'
import type { ScopeView } from '../../model/derived-property.ts'
import { ofAccount } from '../beyond.ts'
import { memberOf, textOf } from '../../text/members.ts'
import { missingFrom, type Bounds } from './bounds.ts'
import { SUBNET, VPC, type Place } from './place.ts'
import { perKey, perScope } from './remember.ts'

export const BLOCK_OPTIONS = 'aws_vpc_block_public_access_options'
export const BLOCK_EXCLUSION = 'aws_vpc_block_public_access_exclusion'

/** Whether VPC block public access lets packets of the internet into a subnet, with a sentence on why. */
interface BlockVerdict {
  readonly lets: Bounds<boolean>
  readonly sentence: string
}

const FEATURE = 'VPC block public access'

/** Both block modes stop inbound traffic (EC2's VpcBlockPublicAccessOptions). */
const BLOCKS: ReadonlyMap<string, boolean> = new Map([
  ['off', false],
  ['block-ingress', true],
  ['block-bidirectional', true],
])

/** The result for each of the scope's subnets. */
export const blockPublicAccess = perScope((scope) => {
  const verdicts = perKey((key: string): BlockVerdict => {
    const [subnetId = '', vpcId = ''] = key.split(' ')
    return judge(scope, { subnetId, vpcId })
  })
  return ({ subnetId, vpcId }: Place): BlockVerdict => verdicts(`${subnetId} ${vpcId}`)
})

function judge(scope: ScopeView, place: Place): BlockVerdict {
  const subnet = scope.byId(SUBNET, place.subnetId)
  const effective = textOf(
    memberOf(subnet?.reported['subnet_block_public_access_states'], 'internet_gateway_block_mode'),
  )
  const blocks = effective === undefined ? undefined : BLOCKS.get(effective)
  if (blocks === false) return verdict(true, `${FEATURE} is off in ${place.subnetId}.`)
  // AWS does not say whether a subnet's state takes exclusions into account, so a state that blocks is compared with
  // them.
  if (effective !== undefined && blocks === true) return unlessExcluded(scope, place, effective)
  // The options of this account say nothing about VPCs that another account shares with it.
  const vpc = scope.byId(VPC, place.vpcId)
  const owner = textOf(subnet?.reported['owner_id']) ?? textOf(vpc?.reported['owner_id'])
  if (owner === undefined) return unread([missingFrom(scope, SUBNET, place.subnetId)])
  return owner === scope.account ? byOptions(scope, place) : unread([ofAccount(FEATURE, owner)])
}

function byOptions(scope: ScopeView, place: Place): BlockVerdict {
  const reported = scope.of(BLOCK_OPTIONS)[0]?.reported
  const mode = textOf(reported?.['internet_gateway_block_mode'])
  const blocks = mode === undefined ? undefined : BLOCKS.get(mode)
  // While the mode is being changed, the old one, which AWS does not report, may still apply.
  if (mode === undefined || blocks === undefined || reported?.['state'] === 'update-in-progress') {
    return unread([BLOCK_OPTIONS])
  }
  return blocks ? unlessExcluded(scope, place, mode) : verdict(true, `${FEATURE} is off.`)
}

function unlessExcluded(scope: ScopeView, place: Place, mode: string): BlockVerdict {
  const lifting = scope.of(BLOCK_EXCLUSION).filter((exclusion) => lifts(exclusion, place))
  const sure = lifting.find(({ reported: { state } }) => IN_FORCE.has(textOf(state) ?? ''))
  if (sure !== undefined) return verdict(true, `${sure.id} excludes the subnet from ${FEATURE}.`)
  if (!scope.isWhole(BLOCK_EXCLUSION)) return unread([BLOCK_EXCLUSION])
  const unsure = lifting.filter(({ reported: { state } }) => !GONE.has(textOf(state) ?? ''))
  if (unsure.length > 0) return changing(unsure)
  return verdict(false, `${FEATURE} (${mode}) stops it.`)
}

const IN_FORCE: ReadonlySet<string> = new Set(['create-complete', 'update-complete'])
const GONE: ReadonlySet<string> = new Set(['create-failed', 'delete-complete', 'disable-complete'])

/** Exclusions that allow egress still block inbound traffic. */
function lifts({ reported }: Resource, { subnetId, vpcId }: Place): boolean {
  const arn = textOf(reported['resource_arn']) ?? ''
  return (
    reported['internet_gateway_exclusion_mode'] === 'allow-bidirectional' &&
    (arn.endsWith(`:subnet/${subnetId}`) || arn.endsWith(`:vpc/${vpcId}`))
  )
}

function verdict(lets: boolean, sentence: string): BlockVerdict {
  return { lets: { least: lets, most: lets, missing: [] }, sentence }
}

function unread(missing: readonly string[]): BlockVerdict {
  return { lets: { least: false, most: true, missing }, sentence: `${FEATURE} was not read.` }
}

function changing(exclusions: readonly Resource[]): BlockVerdict {
  const ids = exclusions.map(({ id }) => id)
  const sentence = `${enumerate(ids)} may or may not exclude the subnet from ${FEATURE} just now.`
  return { lets: { least: false, most: true, missing: ids }, sentence }
}
