import { ec2 } from '../operation.ts'
import { from, type KindSource } from '../../../reading/kind-source.ts'
import { datetime, float, int, list, string } from '../../../reading/shape.ts'

export const RESERVED_INSTANCES: KindSource = {
  name: 'aws_ec2_reserved_instances',
  about: 'Instances that were paid for in advance.',
  bases: [],
  ...ec2('DescribeReservedInstances'),
  notInAllRegions: true,
  list: 'ReservedInstances',
  pageSize: null,
  id: 'ReservedInstancesId',
  arn: { form: 'arn:{partition}:ec2:{region}:{account}:reserved-instances/{id}' },
  properties: {
    availability_zone: string('AvailabilityZone'),
    reservation_duration: int('Duration'),
    reservation_end: datetime('End'),
    reservation_fixed_price: float('FixedPrice'),
    reservation_instance_count: int('InstanceCount'),
    reservation_instance_type: string('InstanceType'),
    reservation_product_description: string('ProductDescription'),
    reservation_reserved_instances_id: string('ReservedInstancesId'),
    reservation_start: datetime('Start'),
    reservation_state: string('State'),
    reservation_usage_price: float('UsagePrice'),
    reservation_currency_code: string('CurrencyCode'),
    reservation_instance_tenancy: string('InstanceTenancy'),
    reservation_offering_class: string('OfferingClass'),
    reservation_offering_type: string('OfferingType'),
    reservation_recurring_charges: list('RecurringCharges', {
      amount: float('Amount'),
      frequency: string('Frequency'),
    }),
    reservation_scope: string('Scope'),
    reservation_availability_zone_id: string('AvailabilityZoneId'),
  },
  gone: { property: 'reservation_state', states: ['payment-failed', 'queued-deleted', 'retired'] },
  edges: from('aws_ec2_instance_type', 'InstanceType'),
}
