import type { Conventions } from './client/connection.ts'
import type { LoadClient } from './client/client.ts'
import type { DerivedProperty, Level } from '../../model/derived-property.ts'
import type { ClosedSets } from './reading/closed-sets.ts'
import type { Detail } from './reading/detail.ts'
import type { KindSource } from './reading/kind-source.ts'
import type { SettingSource } from './reading/setting-source.ts'

/**
 * A service of AWS: how it is asked, how it answers, and what is read of it. Everything about it lies in its folder of
 * services/ and in one line of services.ts.
 */
export interface Service extends Conventions {
  /** As IAM actions begin: `ec2`. Unique. */
  readonly name: string
  /** As people call it. */
  readonly label: string
  readonly client: LoadClient
  /**
   * Where its resources lie: in each region, or once in the account, which shows as region `global`. A service of the
   * account may keep single resources in regions: see KindSource.regionIn.
   */
  readonly level: Level
  /** Where a service of the account is asked, by partition; the run's home region where it is left out. */
  readonly askedIn?: (partition: string, homeRegion: string) => string
  /** In the order of the inventory. */
  readonly kinds: readonly KindSource[]
  /** What there is one of in each of its scopes. */
  readonly settings?: readonly SettingSource[]
  /** What it tells of the account itself, as costly properties of aws_account. */
  readonly ofAccount?: readonly Detail[]
  /** What AWS's model knows of the texts of its kinds. */
  readonly closedSets?: ClosedSets
  /** What is worked out of its kinds, and of others on their level. */
  readonly derived?: readonly DerivedProperty[]
}
