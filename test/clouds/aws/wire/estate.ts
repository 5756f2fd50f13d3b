import { addAnalyzer } from '../../../../sandbox/aws/access-analyzer/state.ts'
import type { Account } from '../../../../sandbox/aws/account.ts'
import { addContact, contactState } from '../../../../sandbox/aws/account/state.ts'
import { addCertificate } from '../../../../sandbox/aws/acm/state.ts'
import { addPlan, addVault, backupState } from '../../../../sandbox/aws/backup/state.ts'
import { addTrail, cloudTrailState } from '../../../../sandbox/aws/cloudtrail/state.ts'
import { addAlarm, addCompositeAlarm, cloudWatchState } from '../../../../sandbox/aws/cloudwatch/state.ts'
import { configState, tightenConfig } from '../../../../sandbox/aws/config/state.ts'
import { addBus, eventsState } from '../../../../sandbox/aws/events/state.ts'
import { addDetector } from '../../../../sandbox/aws/guardduty/state.ts'
import { reportOf } from '../../../../sandbox/aws/iam/credential-report.ts'
import { accessKey } from '../../../../sandbox/aws/iam/credentials.ts'
import { addGroup, addPolicy, addProfile, addRole, addUser } from '../../../../sandbox/aws/iam/principals.ts'
import { iamState } from '../../../../sandbox/aws/iam/state.ts'
import { addGitHub, addSamlProvider } from '../../../../sandbox/aws/iam/trusted.ts'
import { inspectorState } from '../../../../sandbox/aws/inspector2/state.ts'
import { addKey, kmsState } from '../../../../sandbox/aws/kms/state.ts'
import { addLogGroup, addMetricFilter, logsState } from '../../../../sandbox/aws/logs/state.ts'
import { macieState } from '../../../../sandbox/aws/macie2/state.ts'
import { Organisation } from '../../../../sandbox/aws/organisation.ts'
import { addPolicy as addOrganizationPolicy } from '../../../../sandbox/aws/organizations/state.ts'
import { ROOT_ID } from '../../../../sandbox/aws/organizations/units.ts'
import type { Region } from '../../../../sandbox/aws/region.ts'
import { addAccessPoint, s3AccountState } from '../../../../sandbox/aws/s3/account-state.ts'
import { addBucket, blockPublicAccess, publicRead, s3State } from '../../../../sandbox/aws/s3/state.ts'
import { addSecret, secretsState } from '../../../../sandbox/aws/secretsmanager/state.ts'
import { enableSecurityHub, securityHubState } from '../../../../sandbox/aws/securityhub/state.ts'
import { addTopic, snsState, subscribe } from '../../../../sandbox/aws/sns/state.ts'
import { addQueue, sqsState } from '../../../../sandbox/aws/sqs/state.ts'
import { addDocument, ssmState } from '../../../../sandbox/aws/ssm/state.ts'

export const HOME = '111122223333'
export const REGION = 'us-east-1'
const CREATED = new Date('2024-03-01T09:00:00Z')
const PAIR = ['a', 'b'] as const

/** An account with two of everything that is listed, so that every list has a second page; Config and detectors are one in a region. */
export function twoOfEverything(): Organisation {
  const organisation = new Organisation({ regions: [REGION, 'us-west-2'] })
  const account = organisation.addAccount({ id: HOME, name: 'home' })
  organisation.management = HOME
  addOrganization(organisation)
  addIdentities(account)
  addBuckets(account)
  addContact(account.of(contactState), 'SECURITY')
  for (const name of PAIR) addTrail(account.of(cloudTrailState), HOME, { Name: name, HomeRegion: REGION })
  const region = account.region(REGION)
  addKeysAndMessages(region)
  addRecords(region)
  addWatchers(region)
  return organisation
}

/** It has one root; of all else there are two. */
function addOrganization(organisation: Organisation): void {
  const { organizations: state } = organisation
  const member = organisation.addAccount({ id: '444455556666', name: 'shop' })
  for (const id of [HOME, member.id]) state.delegatedServices.set(id, ['a.amazonaws.com', 'b.amazonaws.com'])
  for (const name of PAIR) {
    addOrganizationPolicy(state, 'TAG_POLICY', { name, document: {}, targets: [ROOT_ID, member.id] })
  }
  state.delegationPolicy = { Statement: [] }
  state.rootFeatures = ['RootSessions']
}

function addIdentities(account: Account): void {
  const state = account.of(iamState)
  state.passwordPolicy = { MinimumPasswordLength: 14 }
  for (const name of PAIR) {
    addUser(state, {
      name,
      mfa: 'virtual',
      keys: [accessKey(`AKIA${name.toUpperCase().repeat(16)}`, { created: CREATED, used: null })],
      serviceCredentials: [
        { id: `ACCA${name}`, service: 'bedrock.amazonaws.com', created: CREATED, expires: null },
      ],
    })
    addGroup(state, { name })
    addRole(state, { name })
    addPolicy(state, { name, tags: { Team: name, Cost: name } })
    addProfile(state, { name, tags: { Team: name, Cost: name } })
    addSamlProvider(state, name, { Team: name, Cost: name })
    state.certificates.push({
      name,
      path: '/',
      uploaded: CREATED,
      expires: new Date('2099-01-01T00:00:00Z'),
      tags: { Team: name, Cost: name },
    })
  }
  addGitHub(state)
  state.report.made = { at: new Date('2026-11-01T06:00:00Z'), text: reportOf(state, HOME) }
}

function addBuckets(account: Account): void {
  const buckets = account.of(s3State)
  const state = account.of(s3AccountState)
  state.publicAccessBlock = blockPublicAccess(false)
  for (const name of PAIR) {
    addBucket(buckets, {
      name,
      region: REGION,
      policy: publicRead(name),
      ownership: { Rules: [{ ObjectOwnership: 'ObjectWriter' }] },
      tags: [{ Key: 'Team', Value: name }],
    })
    addAccessPoint(state, HOME, { Name: name, Bucket: name, region: REGION, policy: publicRead(name) })
    state.multiRegionAccessPoints.push({
      Name: name,
      Alias: `${name}.mrap`,
      Status: 'READY',
      CreatedAt: CREATED,
      PublicAccessBlock: blockPublicAccess(true),
      Regions: [{ Bucket: name, Region: REGION, BucketAccountId: HOME }],
      policy: publicRead(name),
    })
  }
}

function addKeysAndMessages(region: Region): void {
  const place = { account: HOME, region: REGION }
  for (const name of PAIR) {
    addKey(region.of(kmsState), place, { alias: name, rotates: true })
    const topics = region.of(snsState)
    subscribe(topics, addTopic(topics, place, { name }), {
      protocol: 'https',
      endpoint: `https://${name}.example.com`,
    })
    addQueue(region.of(sqsState), place, { name })
    addSecret(region.of(secretsState), place, { Name: name })
    addBus(region.of(eventsState), { name })
    addVault(region.of(backupState), place, { name, policy: publicRead(name) })
    addPlan(region.of(backupState), place, name)
  }
}

function addRecords(region: Region): void {
  const place = { account: HOME, region: REGION }
  tightenConfig(region.of(configState), HOME, REGION, true)
  const logs = region.of(logsState)
  const watch = region.of(cloudWatchState)
  for (const name of PAIR) {
    addLogGroup(logs, place, { logGroupName: name })
    addMetricFilter(logs, { group: name, name, pattern: 'error', metric: name, namespace: 'own' })
    logs.policies.push({ policyName: name, policyDocument: '{"Version":"2012-10-17","Statement":[]}' })
    addAlarm(watch, place, { AlarmName: name, MetricName: name, Namespace: 'own' })
    addCompositeAlarm(watch, place, { AlarmName: `all-${name}`, AlarmRule: `ALARM(${name})` })
  }
}

function addWatchers(region: Region): void {
  addDetector(region)
  enableSecurityHub(region)
  region.of(inspectorState).enabled.add('EC2')
  const macie = region.of(macieState)
  const { standards } = region.of(securityHubState)
  const [first] = standards
  if (first !== undefined) standards.push({ ...first, StandardsArn: `${first.StandardsArn}-other` })
  macie.status = 'ENABLED'
  for (const [index, name] of PAIR.entries()) {
    addAnalyzer(region, { name, arn: `arn:aws:access-analyzer:${REGION}:${HOME}:analyzer/${name}` })
    addCertificate(region, `${name}.example.com`, index)
    addDocument(region, name, ['444455556666', '777788889999'])
    region.of(ssmState).parameters.push({ Name: name, Type: 'SecureString', LastModifiedDate: CREATED })
  }
}
