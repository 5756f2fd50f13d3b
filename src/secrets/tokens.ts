/** Keys and tokens that are known by how they look, whatever they are called. */
export const TOKENS: readonly (readonly [form: string, pattern: RegExp])[] = [
  ['access key of AWS', /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/i],
  ['private key', /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY|PuTTY-User-Key-File-\d/i],
  ['token of GitHub', /\bgh[oprsu]_[A-Za-z0-9]{36}|\bgithub_pat_\w{20}/i],
  ['token of npm or PyPI', /\bnpm_[A-Za-z0-9]{36}|\bpypi-AgE[\w-]{20}/i],
  ['token of GitLab', /\bgl(?:pat|dt|rt|ptt|cbt)-[\w-]{20}/i],
  ['token of Slack', /\bxox[abeoprs]-[\w-]{10}|\bxapp-\d-[\w-]{10}/i],
  [
    'webhook',
    /\bhooks[.]slack[.]com\/(?:services|workflows)\/\w+\/\w+\/\w+|\bdiscord(?:app)?[.]com\/api\/webhooks\/\d+\/[\w-]{20}/i,
  ],
  ['key of Stripe', /\b[rs]k_(?:live|test)_\w{20}/i],
  ['key of Google', /\bAIza[\w-]{35}/],
  ['token of Google', /\bya29[.][\w-]{20}/],
  ['token of Vault', /\bhv[sbr][.][\w-]{20}/],
  ['token of Docker Hub', /\bdckr_(?:pat|oat)_[\w-]{20}/],
  ['token of DigitalOcean', /\bdo[opr]_v1_[a-f0-9]{40}/],
  ['key of SendGrid', /\bSG[.][\w-]{16,}[.][\w-]{16,}/],
  ['key of an AI service', /\bsk-(?:ant-|proj-)[\w-]{20}/],
  ['token of Shopify', /\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}/],
  ['token of Terraform Cloud', /\b[A-Za-z0-9]{14}[.]atlasv1[.][\w-]{40}/],
  ['signed token (JWT)', /\beyJ[\w-]{8,}[.]eyJ[\w-]{8,}[.][\w-]{8,}/],
]
