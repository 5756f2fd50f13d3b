/** Node's names for a certificate that no trusted authority vouches for (OpenSSL's X509_V_ERR_…). */
const UNTRUSTED = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
])

/** What to do about a failed connection with this code; empty where that is not known. */
export function certificateHelp(code: string): string {
  return UNTRUSTED.has(code)
    ? '; where a proxy reads what passes, AWS_CA_BUNDLE has to name a file with its certificates'
    : ''
}
