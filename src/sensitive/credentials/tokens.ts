/** A key or token that is known by how it looks, whatever it is called. */
export interface Token {
  readonly form: string
  /** Case counts where the service's own does: `Asia…` is a continent. */
  readonly pattern: RegExp
  readonly confidence: number
}

interface HintedToken extends Token {
  /** Each has one of these texts, in whatever case; without any, a word of 32 letters and digits. */
  readonly hints: readonly string[]
}

function token(form: string, hints: string, pattern: RegExp, confidence = 0.95): HintedToken {
  return {
    form,
    hints: hints === '' ? [] : hints.split(' '),
    pattern: new RegExp(pattern.source, `${pattern.flags}g`),
    confidence,
  }
}

/** As far as is known of the services; without a mark of their own (keys of Datadog) they need a name beside them. */
export const TOKENS: readonly HintedToken[] = [
  token('access key of AWS', 'akia asia', /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/),
  token('key of Amazon Bedrock', 'absk bedrock-api-key-', /\b(?:ABSK|bedrock-api-key-)[\w+/]{90,}={0,2}/),
  token(
    'private key',
    '-----begin putty-user',
    /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----|PuTTY-User-Key-File-\d/,
    1,
  ),
  token('age key', 'age-secret-key-1', /\bAGE-SECRET-KEY-1[A-Z0-9]{58}\b/, 1),
  token(
    'token of GitHub',
    'gho_ ghp_ ghr_ ghs_ ghu_ github_pat_',
    /\bgh[oprsu]_[A-Za-z0-9]{36,}|\bgithub_pat_\w{20,}/,
  ),
  token('token of npm or PyPI', 'npm_ pypi-age', /\bnpm_[A-Za-z0-9]{36}|\bpypi-AgE[\w-]{20,}/),
  token('token of RubyGems', 'rubygems_', /\brubygems_[a-f0-9]{48}\b/),
  token('token of GitLab', 'glpat- gldt- glrt- glptt- glcbt-', /\bgl(?:pat|dt|rt|ptt|cbt)-[\w-]{20,}/),
  token('token of Slack', 'xox xapp-', /\bxox[abeoprs]-[\w-]{10,}|\bxapp-\d-[\w-]{10,}/),
  token(
    'webhook',
    'hooks.slack.com api/webhooks webhook.office.com',
    /(?:https:\/\/)?\bhooks[.]slack[.]com\/(?:services|workflows)\/\w+\/\w+\/\w+|\bdiscord(?:app)?[.]com\/api\/webhooks\/\d+\/[\w-]{20,}|\b[\w-]{1,63}[.]webhook[.]office[.]com\/webhookb2\/[\w@/-]{40,}/,
  ),
  token('key of Stripe', 'k_live_ k_test_', /\b[rs]k_(?:live|test)_\w{20,}/),
  // Of Stripe, and of all that follow Standard Webhooks.
  token('secret of a webhook', 'whsec_', /\bwhsec_[A-Za-z0-9+/]{32,}={0,2}/),
  token('key of Google', 'aiza', /\bAIza[\w-]{35}/),
  token('token of Google', 'ya29.', /\bya29[.][\w-]{20,}/),
  token('secret of a Google client', 'gocspx-', /\bGOCSPX-[\w-]{28}/),
  token('secret of Microsoft Entra', '8q~', /(?<![\w~.-])[\w~.-]{3}8Q~[\w~.-]{31,34}(?![\w~.-])/),
  token('shared access signature of Azure', 'sig=', /(?<=[?&]sig=)[\w%+/-]{40,}=?/),
  token('token of Vault', 'hvs. hvb. hvr.', /\bhv[sbr][.][\w-]{20,}/),
  token('token of Docker Hub', 'dckr_', /\bdckr_(?:pat|oat)_[\w-]{20,}/),
  token('token of DigitalOcean', '_v1_', /\bdo[opr]_v1_[a-f0-9]{40,}/),
  token('key of SendGrid', 'sg.', /\bSG[.][\w-]{16,64}[.][\w-]{16,}/),
  token(
    'key of an AI service',
    'sk-ant- sk-proj- sk-svcacct- sk-or- t3blbkfj hf_',
    /\bsk-(?:ant-|proj-|svcacct-|or-v1-)[\w-]{20,}|\bsk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}|\bhf_[A-Za-z]{34}\b/,
  ),
  token('token of Shopify', 'shpat_ shpca_ shppa_ shpss_', /\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}/),
  token('token of Terraform Cloud', 'atlasv1', /\b[A-Za-z0-9]{14}[.]atlasv1[.][\w-]{40,}/),
  token('key of Twilio', '', /\bSK[0-9a-f]{32}\b/, 0.85),
  token('key of Mailgun', '', /\bkey-[0-9a-f]{32}\b/, 0.85),
  token('key of Mailchimp', '', /\b[0-9a-f]{32}-us\d{1,2}\b/),
  token('key of New Relic', 'nrak- nrra- nral', /\bNR(?:AK|RA)-[A-Za-z0-9]{27,42}\b|\b[0-9a-f]{36}NRAL\b/),
  token('token of Databricks', 'dapi', /\bdapi[0-9a-f]{32}(?:-\d)?\b/),
  token('token of Heroku', 'hrku-', /\bHRKU-[\w-]{36,}/),
  token('token of Atlassian', 'atatt3 atctt3 atbb', /\bAT(?:ATT3|CTT3)[\w=-]{60,}|\bATBB[A-Za-z0-9]{32}\b/),
  token('token of Grafana', 'glsa_ glc_', /\bglsa_[A-Za-z0-9]{32}_[a-f0-9]{8}\b|\bglc_[\w+/]{32,}={0,2}/),
  token('token of Sentry', 'sntrys_ sntryu_', /\bsntrys_eyJ[\w+/=-]{40,}|\bsntryu_[a-f0-9]{64}\b/),
  token('token of Square', 'sq0atp- sq0csp-', /\bsq0(?:atp|csp)-[\w-]{22,}/),
  token('token of Telegram', ':aa', /\b\d{8,10}:AA[\w-]{33}(?![\w-])/),
  token('token of Postman', 'pmak-', /\bPMAK-[a-f0-9]{24}-[a-f0-9]{34}\b/),
  token('token of Pulumi', 'pul-', /\bpul-[a-f0-9]{40}\b/),
  token('token of PlanetScale', 'pscale_', /\bpscale_(?:tkn|pw|oauth)_[\w.=-]{32,}/),
  token('token of Doppler', 'dp.pt. dp.st. dp.ct. dp.sa.', /\bdp[.](?:pt|st|ct|sa)[.][\w.-]{40,}/),
  token('token of Tailscale', 'tskey-', /\btskey-[a-z]+-\w+-\w{16,}/),
  token('token of Linear or Notion', 'lin_api_ ntn_', /\blin_api_[A-Za-z0-9]{40}\b|\bntn_[A-Za-z0-9]{40,}/),
  token('token of Figma', 'figd_', /\bfigd_[\w-]{40,}/),
  token('token of Buildkite or CircleCI', 'bkua_ ccipat_', /\bbkua_[a-z0-9]{40}\b|\bCCIPAT_[\w-]{40,}/),
  token('token of JFrog', 'akcp', /\bAKCp[A-Za-z0-9]{69}\b/),
  token('token of Supabase', 'sbp_', /\bsbp_[a-f0-9]{40}\b/),
  token('signed token (JWT)', 'eyj', /\beyJ[\w-]{8,1000}[.]eyJ[\w-]{8,4000}[.][\w-]{8,}/, 0.9),
]

/** Where none of these is in a text, in whatever case, nor a word of 32 letters and digits, no token is. */
export const TOKEN_HINTS: readonly string[] = TOKENS.flatMap(({ hints }) => hints)
