import { ec2 } from '../operation.ts'
import type { KindSource } from '../../../reading/kind-source.ts'
import { int, list, object, string, strings, tags, text } from '../../../reading/shape.ts'
import type { Properties } from '../../../reading/property.ts'

const portRange: Properties = { from_port: int('FromPort'), to_port: int('ToPort') }

const rule: Properties = {
  traffic_mirror_filter_rule_id: string('TrafficMirrorFilterRuleId'),
  traffic_mirror_filter_id: string('TrafficMirrorFilterId'),
  traffic_direction: string('TrafficDirection'),
  rule_number: int('RuleNumber'),
  rule_action: string('RuleAction'),
  protocol: int('Protocol'),
  destination_port_range: object('DestinationPortRange', portRange),
  source_port_range: object('SourcePortRange', portRange),
  destination_cidr_block: string('DestinationCidrBlock'),
  source_cidr_block: string('SourceCidrBlock'),
  description: text('Description'),
  tags: tags('Tags'),
}

export const TRAFFIC_MIRROR_FILTER: KindSource = {
  name: 'aws_ec2_traffic_mirror_filter',
  about: 'Which traffic is copied.',
  bases: [],
  ...ec2('DescribeTrafficMirrorFilters'),
  notInAllRegions: true,
  list: 'TrafficMirrorFilters',
  pageSize: 1000,
  id: 'TrafficMirrorFilterId',
  arn: { form: 'arn:{partition}:ec2:{region}:{account}:traffic-mirror-filter/{id}' },
  properties: {
    description: text('Description'),
    ingress_filter_rules: list('IngressFilterRules', rule),
    egress_filter_rules: list('EgressFilterRules', rule),
    network_services: strings('NetworkServices[]'),
  },
  compared: {
    keys: {
      ingress_filter_rules: ['traffic_mirror_filter_rule_id'],
      egress_filter_rules: ['traffic_mirror_filter_rule_id'],
    },
  },
  edges: [],
}
