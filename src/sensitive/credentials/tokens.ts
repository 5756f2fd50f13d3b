/** A key or token that is known by how it looks, whatever it is called. */
export interface Token {
  readonly form: string
  /** Case counts where the service's own does: `Asia…` is a continent. */
  readonly pattern: RegExp
  /** A text that all of them have, written as in a regular expression. */
  readonly hint: string
  readonly confidence: number
}

function token(form: string, hint: string, pattern: RegExp, confidence = 0.95): Token {
  return { form, hint, pattern: new RegExp(pattern.source, `${pattern.flags}g`), confidence }
}

/** The forms are those that the services document; without a mark of their own (keys of Datadog) they need a name beside them. */
export const TOKENS: readonly Token[] = [
  token('access key of AWS', 'AKIA|ASIA', /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/),
  token('key of Amazon Bedrock', 'ABSK|bedrock-api-key-', /\b(?:ABSK|bedrock-api-key-)[\w+/]{90,}={0,2}/),
  token(
    'private key',
    'PRIVATE KEY|PuTTY-User',
    /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----|PuTTY-User-Key-File-\d/,
    1,
  ),
  token('age key', 'AGE-SECRET-KEY-1', /\bAGE-SECRET-KEY-1[A-Z0-9]{58}\b/, 1),
  token('token of GitHub', 'gh[oprsu]_|github_pat_', /\bgh[oprsu]_[A-Za-z0-9]{36,}|\bgithub_pat_\w{20,}/),
  token('token of npm or PyPI', 'npm_|pypi-AgE', /\bnpm_[A-Za-z0-9]{36}|\bpypi-AgE[\w-]{20,}/),
  token('token of RubyGems', 'rubygems_', /\brubygems_[a-f0-9]{48}\b/),
  token('token of GitLab', 'gl(?:pat|dt|rt|ptt|cbt)-', /\bgl(?:pat|dt|rt|ptt|cbt)-[\w-]{20,}/),
  token('token of Slack', 'xox[abeoprs]-|xapp-', /\bxox[abeoprs]-[\w-]{10,}|\bxapp-\d-[\w-]{10,}/),
  token(
    'webhook',
    'hooks[.]slack[.]com|api/webhooks|webhook[.]office[.]com',
    /\bhooks[.]slack[.]com\/(?:services|workflows)\/\w+\/\w+\/\w+|\bdiscord(?:app)?[.]com\/api\/webhooks\/\d+\/[\w-]{20,}|\b[\w-]+[.]webhook[.]office[.]com\/webhookb2\/[\w@/-]{40,}/,
  ),
  token('key of Stripe', '[rs]k_(?:live|test)_', /\b[rs]k_(?:live|test)_\w{20,}/),
  token('key of Google', 'AIza', /\bAIza[\w-]{35}/),
  token('token of Google', 'ya29', /\bya29[.][\w-]{20,}/),
  token('secret of a Google client', 'GOCSPX-', /\bGOCSPX-[\w-]{28}/),
  token('secret of Microsoft Entra', '8Q~', /(?<![\w~.-])[\w~.-]{3}8Q~[\w~.-]{31,34}(?![\w~.-])/),
  token('shared access signature of Azure', '[?&]sig=', /(?<=[?&]sig=)[\w%+/-]{40,}=?/),
  token('token of Vault', 'hv[sbr][.]', /\bhv[sbr][.][\w-]{20,}/),
  token('token of Docker Hub', 'dckr_', /\bdckr_(?:pat|oat)_[\w-]{20,}/),
  token('token of DigitalOcean', 'do[opr]_v1_', /\bdo[opr]_v1_[a-f0-9]{40,}/),
  token('key of SendGrid', 'SG[.]', /\bSG[.][\w-]{16,}[.][\w-]{16,}/),
  token(
    'key of an AI service',
    'sk-(?:ant|proj|svcacct|or)|T3BlbkFJ|hf_',
    /\bsk-(?:ant-|proj-|svcacct-|or-v1-)[\w-]{20,}|\bsk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}|\bhf_[A-Za-z]{34}\b/,
  ),
  token('token of Shopify', 'shp(?:at|ca|pa|ss)_', /\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}/),
  token('token of Terraform Cloud', 'atlasv1', /\b[A-Za-z0-9]{14}[.]atlasv1[.][\w-]{40,}/),
  token('key of Twilio', 'SK', /\bSK[0-9a-f]{32}\b/, 0.85),
  token('key of Mailgun', 'key-', /\bkey-[0-9a-f]{32}\b/, 0.85),
  token('key of Mailchimp', '-us', /\b[0-9a-f]{32}-us\d{1,2}\b/),
  token('key of New Relic', 'NRAK-|NRRA-|NRAL', /\bNR(?:AK|RA)-[A-Za-z0-9]{27,42}\b|\b[0-9a-f]{36}NRAL\b/),
  token('token of Databricks', 'dapi', /\bdapi[0-9a-f]{32}(?:-\d)?\b/),
  token('token of Heroku', 'HRKU-', /\bHRKU-[\w-]{36,}/),
  token('token of Atlassian', 'ATATT3|ATCTT3|ATBB', /\bAT(?:ATT3|CTT3)[\w=-]{60,}|\bATBB[A-Za-z0-9]{32}\b/),
  token('token of Grafana', 'gl(?:sa|c)_', /\bglsa_[A-Za-z0-9]{32}_[a-f0-9]{8}\b|\bglc_[\w+/]{32,}={0,2}/),
  token('token of Sentry', 'sntry[su]_', /\bsntrys_eyJ[\w+/=-]{40,}|\bsntryu_[a-f0-9]{64}\b/),
  token('token of Square', 'sq0(?:atp|csp)-', /\bsq0(?:atp|csp)-[\w-]{22,}/),
  token('token of Telegram', ':AA', /\b\d{8,10}:AA[\w-]{33}(?![\w-])/),
  token('token of Postman', 'PMAK-', /\bPMAK-[a-f0-9]{24}-[a-f0-9]{34}\b/),
  token('token of Pulumi', 'pul-', /\bpul-[a-f0-9]{40}\b/),
  token('token of PlanetScale', 'pscale_', /\bpscale_(?:tkn|pw|oauth)_[\w.=-]{32,}/),
  token('token of Doppler', 'dp[.](?:pt|st|ct|sa)[.]', /\bdp[.](?:pt|st|ct|sa)[.][\w.-]{40,}/),
  token('token of Tailscale', 'tskey-', /\btskey-[a-z]+-\w+-\w{16,}/),
  token('token of Linear or Notion', 'lin_api_|ntn_', /\blin_api_[A-Za-z0-9]{40}\b|\bntn_[A-Za-z0-9]{40,}/),
  token('token of Figma', 'figd_', /\bfigd_[\w-]{40,}/),
  token('token of Buildkite or CircleCI', 'bkua_|CCIPAT_', /\bbkua_[a-z0-9]{40}\b|\bCCIPAT_[\w-]{40,}/),
  token('token of JFrog', 'AKCp', /\bAKCp[A-Za-z0-9]{69}\b/),
  token('token of Supabase', 'sbp_', /\bsbp_[a-f0-9]{40}\b/),
  token('signed token (JWT)', 'eyJ', /\beyJ[\w-]{8,}[.]eyJ[\w-]{8,}[.][\w-]{8,}/, 0.9),
]

const HINT = new RegExp(TOKENS.map(({ hint }) => hint).join('|'))

/** Whether a token may be in the text: quick, and where it says no, there is none. */
export function mayHoldTokens(text: string): boolean {
  return HINT.test(text)
}
