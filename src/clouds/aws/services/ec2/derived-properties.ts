import type { DerivedProperty } from '../../../../model/derived-property.ts'
import { ACL_INTERNET_INGRESS } from './derived/acl-internet-ingress.ts'
import { ENDPOINT_POLICY_GRANTS } from './derived/endpoint-policy-grants.ts'
import { ENDPOINT_SERVICE_IN_REGION } from './derived/endpoint-service-in-region.ts'
import { ENDPOINT_SERVICE_PRINCIPALS } from './derived/endpoint-service-principals.ts'
import { GROUP_EXPOSURE } from './derived/group-exposure.ts'
import { GROUP_INTERNET_INGRESS } from './derived/group-internet-ingress.ts'
import { GROUP_MANAGED_BY } from './derived/group-managed-by.ts'
import { GROUP_PUBLIC_INGRESS } from './derived/group-public-ingress.ts'
import { GROUP_ATTACHED_TO, GROUP_IN_USE, GROUP_NAMED_BY } from './derived/group-use.ts'
import { INSTANCE_EXPOSURE } from './derived/instance-exposure.ts'
import { INSTANCE_STOPPED_SINCE } from './derived/instance-stopped-since.ts'
import { INTERFACE_EXPOSURE } from './derived/interface-exposure.ts'
import { LAUNCH_METADATA } from './derived/launch-metadata.ts'
import { PEERING_ROUTES } from './derived/peering-routes.ts'
import { regionInUse } from './derived/region-in-use.ts'
import { SHARED_RESOURCES } from './derived/shared-resources.ts'
import { SUBNET_INTERNET_ROUTE } from './derived/subnet-internet-route.ts'
import { INSTANCE_USER_DATA_SECRETS, TEMPLATE_USER_DATA_SECRETS } from './derived/user-data-secrets.ts'
import { VPC_IN_USE } from './derived/vpc-in-use.ts'
import { VPC_LAYOUT } from './derived/vpc-layout.ts'

/** A new derived property is a file in derived/ and a line here. */
export const DERIVED: readonly DerivedProperty[] = [
  ACL_INTERNET_INGRESS,
  ENDPOINT_POLICY_GRANTS,
  ENDPOINT_SERVICE_IN_REGION,
  ENDPOINT_SERVICE_PRINCIPALS,
  GROUP_ATTACHED_TO,
  GROUP_EXPOSURE,
  GROUP_IN_USE,
  GROUP_INTERNET_INGRESS,
  GROUP_MANAGED_BY,
  GROUP_NAMED_BY,
  GROUP_PUBLIC_INGRESS,
  INSTANCE_EXPOSURE,
  INSTANCE_STOPPED_SINCE,
  INSTANCE_USER_DATA_SECRETS,
  INTERFACE_EXPOSURE,
  LAUNCH_METADATA,
  PEERING_ROUTES,
  regionInUse('aws_ec2_account_settings'),
  regionInUse('aws_region'),
  SHARED_RESOURCES,
  SUBNET_INTERNET_ROUTE,
  TEMPLATE_USER_DATA_SECRETS,
  VPC_IN_USE,
  VPC_LAYOUT,
]
