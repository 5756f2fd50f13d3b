import type { ClosedSets } from '../../reading/closed-sets.ts'

/** Written by npm run docs, from AWS's model in the SDK. */
export const CLOSED_SETS: ClosedSets = {
  sets: {
    KeyManagerType: 'AWS|CUSTOMER',
    KeySpec:
      'ECC_NIST_EDWARDS25519|ECC_NIST_P256|ECC_NIST_P384|ECC_NIST_P521|ECC_SECG_P256K1|HMAC_224|HMAC_256|HMAC_384|HMAC_512|ML_DSA_44|ML_DSA_65|ML_DSA_87|ML_KEM_1024|ML_KEM_512|ML_KEM_768|RSA_2048|RSA_3072|RSA_4096|SM2|SYMMETRIC_DEFAULT',
    KeyState:
      'Creating|Disabled|Enabled|PendingDeletion|PendingImport|PendingReplicaDeletion|Unavailable|Updating',
    KeyUsageType: 'ENCAPSULATE_DECAPSULATE|ENCRYPT_DECRYPT|GENERATE_VERIFY_MAC|KEY_AGREEMENT|SIGN_VERIFY',
    MultiRegionKeyType: 'PRIMARY|REPLICA',
    OriginType: 'AWS_CLOUDHSM|AWS_KMS|EXTERNAL|EXTERNAL_KEY_STORE',
  },
  kinds: {
    aws_kms_key: {
      access_key_status: 'KeyState',
      kms_key_manager: 'KeyManagerType',
      kms_origin: 'OriginType',
      kms_key_spec: 'KeySpec',
      kms_key_usage: 'KeyUsageType',
      'kms_multiregion_configuration.multi_region_key_type': 'MultiRegionKeyType',
    },
  },
}
