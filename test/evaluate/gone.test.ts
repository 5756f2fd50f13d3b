import { describe, expect, it } from '@jest/globals'
import * as ec2 from '@aws-sdk/client-ec2'
import { AWS_KINDS } from '../../src/clouds/aws/kinds.ts'
import { EC2 } from '../../src/clouds/aws/services/ec2/service.ts'
import { toResource } from '../../src/clouds/aws/reading/to-resource.ts'
import { evaluateScope } from '../../src/evaluate/evaluate-scope.ts'
import { NOTHING_ABOVE } from '../../src/evaluate/scope-content.ts'
import { goneReader } from '../../src/model/gone.ts'
import type { JsonObject } from '../../src/model/json.ts'
import type { Resource } from '../../src/model/resource.ts'
import { accountOf, SANDBOX } from '../support/account.ts'
import { compiledRule } from '../support/compiled-rule.ts'

const ACCOUNT = accountOf({ id: SANDBOX })
const PLACE = { account: ACCOUNT.id, region: 'us-east-1' }
const VOLUME = 'aws_ec2_volume'
const SNAPSHOT = 'aws_ec2_snapshot'
const ENDPOINT = 'aws_vpc_endpoint'

function found(search: string, resources: readonly Resource[]): readonly [ids: string[], passed: number] {
  const complete = [VOLUME, SNAPSHOT, ENDPOINT].map((kind) => Object.assign({ kind, count: 0 }, PLACE))
  const scope = { ...PLACE, account: ACCOUNT, resources, above: NOTHING_ABOVE, complete, gaps: [] }
  const { violations, outcomes } = evaluateScope([compiledRule(search)], scope)
  return [violations.map(({ id }) => id), outcomes[0]?.passed ?? -1]
}

function resource(kind: string, item: JsonObject): Resource {
  const source = EC2.kinds.find(({ name }) => name === kind)
  if (source === undefined) throw new RangeError(kind)
  return toResource(source, item, { ...PLACE, partition: 'aws' })
}

const there = resource(VOLUME, { VolumeId: 'vol-1', State: 'available', Encrypted: false })
const gone = resource(VOLUME, { VolumeId: 'vol-2', State: 'deleting', Encrypted: false })
const broken = resource(VOLUME, { VolumeId: 'vol-3', State: 'Error', Encrypted: false })

describe('what is no more', () => {
  it('neither violates nor passes a rule that does not ask about it', () => {
    expect(found(`is(${VOLUME}) and volume_encrypted = false`, [there, gone, broken])).toEqual([['vol-1'], 0])
    expect(found(`is(${VOLUME}) and volume_encrypted = true`, [there, gone, broken])).toEqual([[], 1])
  })

  it('is there for rules that name what tells so', () => {
    const search = `is(${VOLUME}) and volume_status in [deleted, error]`
    expect(found(search, [there, gone, broken])).toEqual([['vol-2', 'vol-3'], 1])
  })

  it('is nothing that an edge leads to, unless the search asks about that', () => {
    const failed = resource(SNAPSHOT, { SnapshotId: 'snap-1', VolumeId: 'vol-1', State: 'error' })
    expect(found(`is(${VOLUME}) with(empty, --> is(${SNAPSHOT}))`, [there, failed])).toEqual([['vol-1'], 0])
    const asking = `is(${VOLUME}) with(any, --> is(${SNAPSHOT}) and snapshot_status = error)`
    expect(found(asking, [there, failed])).toEqual([['vol-1'], 0])
  })

  it.each(['deleting', 'Deleting', 'DELETED', 'Failed', 'rejected', 'Expired'])('is told as %s', (State) => {
    expect(resource(ENDPOINT, { VpcEndpointId: 'vpce-1', State }).gone).toEqual(['endpoint_state'])
  })

  it.each(['available', 'Available', 'Pending', 'PendingAcceptance', 'Partial'])('is not: %s', (State) => {
    expect(resource(ENDPOINT, { VpcEndpointId: 'vpce-1', State }).gone).toBeUndefined()
  })
})

/** Everything that AWS documents of states in which there is nothing to judge. */
const ENDS =
  /^(deleted|deleting|terminated|shutting-down|deregistered|invalid|expired|rejected|released)|^delete-(?!failed)|^create-failed$|^failed/

describe('the states that the SDK documents', () => {
  const documented = Object.entries({
    aws_ec2_instance: ec2.InstanceStateName,
    aws_ec2_image: ec2.ImageState,
    aws_ec2_nat_gateway: ec2.NatGatewayState,
    aws_ec2_subnet: ec2.SubnetState,
    aws_vpc: ec2.VpcState,
    aws_vpc_endpoint: ec2.State,
    aws_vpc_endpoint_service: ec2.ServiceState,
    aws_ec2_vpn_connection: ec2.VpnState,
    aws_ec2_vpn_gateway: ec2.VpnState,
    aws_ec2_transit_gateway: ec2.TransitGatewayState,
    aws_ec2_transit_gateway_attachment: ec2.TransitGatewayAttachmentState,
    aws_ec2_transit_gateway_route_table: ec2.TransitGatewayRouteTableState,
    aws_ec2_client_vpn_endpoint: ec2.ClientVpnEndpointStatusCode,
    aws_vpc_peering_connection: ec2.VpcPeeringConnectionStateReasonCode,
    aws_ec2_managed_prefix_list: ec2.PrefixListState,
    aws_ec2_host: ec2.AllocationState,
    aws_vpc_block_public_access_exclusion: ec2.VpcBlockPublicAccessExclusionState,
    aws_ec2_spot_fleet_request: ec2.BatchState,
  })

  it.each(documented)('are known of %s', (kind, states: Readonly<Record<string, string>>) => {
    const source = AWS_KINDS.get(kind)?.gone
    const [name = '', member] = source?.property.split('.') ?? []
    const isGone = (state: string): boolean =>
      source !== undefined &&
      goneReader(source)({ [name]: member === undefined ? state : { [member]: state } }) !== undefined
    const ended = Object.values(states).filter((state) => ENDS.test(state.toLowerCase()))
    expect(ended.filter((state) => !isGone(state))).toEqual([])
  })
})
