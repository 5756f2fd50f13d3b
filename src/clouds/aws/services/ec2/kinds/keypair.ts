import { ec2 } from '../operation.ts'
import type { KindSource } from '../../../reading/kind-source.ts'
import { datetime, string } from '../../../reading/shape.ts'

/** Instances declare the edges to them. */
export const KEYPAIR: KindSource = {
  name: 'aws_ec2_keypair',
  about: 'An SSH key that instances can be started with.',
  bases: ['keypair'],
  ...ec2('DescribeKeyPairs'),
  parameters: { IncludePublicKey: true },
  list: 'KeyPairs',
  pageSize: null,
  id: 'KeyPairId',
  nameFrom: 'KeyName',
  arn: { form: 'arn:{partition}:ec2:{region}:{account}:key-pair/{name}' },
  properties: {
    key_fingerprint: string('KeyFingerprint'),
    key_type: string('KeyType'),
    public_key: string('PublicKey'),
    ctime: datetime('CreateTime'),
    fingerprint: string('KeyFingerprint'),
  },
  compared: { volatile: ['fingerprint'] },
  edges: [],
}
