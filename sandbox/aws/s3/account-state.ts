import type {
  AccessPoint,
  MultiRegionAccessPointReport,
  PublicAccessBlockConfiguration,
} from '@aws-sdk/client-s3-control'
import { blockPublicAccess } from './state.ts'

/** Of an account: what S3 Control answers. */
interface S3AccountState {
  /** Null: nobody has set one. */
  publicAccessBlock: PublicAccessBlockConfiguration | null
  /** Of all regions. */
  readonly accessPoints: PlayedAccessPoint[]
  readonly multiRegionAccessPoints: PlayedMultiRegionAccessPoint[]
}

export interface PlayedAccessPoint extends AccessPoint {
  readonly Name: string
  readonly region: string
  readonly publicAccessBlock: PublicAccessBlockConfiguration
  /** The document; null: none. */
  readonly policy: object | null
}

export interface PlayedMultiRegionAccessPoint extends MultiRegionAccessPointReport {
  readonly Name: string
  readonly policy: object | null
}

/** As AWS opens accounts: nothing is blocked for all buckets. */
export function s3AccountState(): S3AccountState {
  return { publicAccessBlock: null, accessPoints: [], multiRegionAccessPoints: [] }
}

type AccessPointOptions = Pick<PlayedAccessPoint, 'Name' | 'Bucket' | 'region'> & Partial<PlayedAccessPoint>

/** As S3 makes access points: from the internet, with everything public blocked, without a policy. */
export function addAccessPoint(
  { accessPoints }: S3AccountState,
  account: string,
  options: AccessPointOptions,
): PlayedAccessPoint {
  const { Name, region } = options
  const point: PlayedAccessPoint = {
    NetworkOrigin: 'Internet',
    AccessPointArn: `arn:aws:s3:${region}:${account}:accesspoint/${Name}`,
    Alias: `${Name}-a0b1c2d3e4f5g6h7-s3alias`,
    BucketAccountId: account,
    publicAccessBlock: blockPublicAccess(true),
    policy: null,
    ...options,
  }
  accessPoints.push(point)
  return point
}

/** As careful owners set an account up: nothing in it can be public. */
export function tightenS3(state: S3AccountState): void {
  state.publicAccessBlock = blockPublicAccess(true)
}
