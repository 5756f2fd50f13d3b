import type { Cloud, CollectRequest } from '../cloud.ts'
import { findAccounts } from './access/find-accounts.ts'
import { AWS_ACCOUNTS } from './access/given-access.ts'
import { DESCRIBE_REGIONS } from './access/regions.ts'
import { collectAws } from './collect.ts'
import { attributeAws } from './attribution/attribute.ts'
import { consoleLink } from './console-link.ts'
import { AWS_DERIVED, AWS_KINDS } from './kinds.ts'
import { policiesFor } from './least-policy/policies.ts'
import { iamPolicy } from './least-policy/rules-policy.ts'
import { LOOKUP_EVENTS } from './attribution/lookup.ts'
import { awsRequest } from './request.ts'
import { AWS_ROLE_NAMES, regionsFor, roleTemplates } from './role-templates/role-templates.ts'
import { SIGNS_OF_USE } from './services/ec2/derived/region-in-use.ts'

export const AWS: Cloud = {
  id: 'aws',
  label: 'AWS',
  callLog: 'CloudTrail',
  kinds: AWS_KINDS,
  derived: AWS_DERIVED,
  signsOfUse: SIGNS_OF_USE,
  regionsAction: DESCRIBE_REGIONS.action,
  roles: {
    ...AWS_ROLE_NAMES,
    templates: (request, signIn) =>
      roleTemplates(
        awsRequest(request),
        signIn,
        policiesOf({ ...request, regions: regionsFor(request.regions, signIn) }),
      ),
  },
  ...AWS_ACCOUNTS,
  collect: (request, tools) => collectAws(awsRequest(request), tools),
  findAccounts: (request, tools) => findAccounts(awsRequest(request), tools),
  policies: policiesOf,
  attribute: attributeAws,
  consoleLink: (subject, { partition }) => consoleLink(subject, partition),
  kindLabel: (kind) =>
    kind
      .replace(/^aws_(ec2_)?/, '')
      .replaceAll('_', ' ')
      .replaceAll(/\b(vpc|nat|ebs|iam|ip|acl|vpn|dhcp|s3)\b/g, (short) => short.toUpperCase()),
  // Most actions are EC2's.
  actionLabel: (action) => action.replace('ec2:', ''),
}

function policiesOf(request: CollectRequest): ReturnType<typeof policiesFor> {
  const more = request.attribution === true ? [LOOKUP_EVENTS.action] : []
  return policiesFor(awsRequest(request), iamPolicy(request.kinds, AWS_KINDS, more).Statement)
}
