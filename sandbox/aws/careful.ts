import { addAnalyzer } from './access-analyzer/state.ts'
import { addContact, contactState } from './account/state.ts'
import type { Account } from './account.ts'
import { tightenTrail } from './cloudtrail/tighten.ts'
import { configState, tightenConfig } from './config/state.ts'
import { addDetector } from './guardduty/state.ts'
import { addPermissionSet } from './iam/principals.ts'
import { iamState, tightenIam } from './iam/state.ts'
import { enableSecurityHub } from './securityhub/state.ts'
import { s3AccountState, tightenS3 } from './s3/account-state.ts'
import { blockPublicDocuments } from './ssm/state.ts'

/** Sets the account up as careful owners do; tighten() does it for a region's EC2. */
export function tightenAccount(account: Account): void {
  const iam = account.of(iamState)
  tightenIam(iam)
  addPermissionSet(iam, account.id, 'Support', 'AWSSupportAccess')
  tightenS3(account.of(s3AccountState))
  const home = account.regions[0]?.code ?? 'us-east-1'
  tightenTrail(account, home)
  addContact(account.of(contactState), 'SECURITY')
  for (const region of account.regions) {
    tightenConfig(region.of(configState), account.id, region.code, region.code === home)
    addDetector(region, [])
    addAnalyzer(region)
    enableSecurityHub(region)
    blockPublicDocuments(region)
  }
}
