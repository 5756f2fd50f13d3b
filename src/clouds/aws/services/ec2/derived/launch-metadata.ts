import type { Json, JsonObject } from '../../../../../model/json.ts'
import { needOf } from '../../../../../model/kind.ts'
import { between } from '../../../../../derive/between.ts'
import type { DerivedProperty, ScopeView } from '../../../../../model/derived-property.ts'
import { memberOf, textOf } from '../../../../../text/members.ts'

const TEMPLATE = 'aws_ec2_launch_template'
const SETTINGS = 'aws_ec2_account_settings'
const DEFAULTS = needOf(SETTINGS, 'instance_metadata_defaults')

/** A version that is read, with its properties. */
interface Version {
  readonly version: string
  readonly data: string
  /** The options of its image. */
  readonly imdsSupport: string
}

const VERSIONS: readonly Version[] = [
  { version: 'default', data: 'launch_template_data', imdsSupport: 'image_imds_support' },
  { version: 'latest', data: 'latest_launch_template_data', imdsSupport: 'latest_image_imds_support' },
]

/**
 * The EC2 user guide, "Order of precedence for instance metadata options": what the launch says, else the account's
 * default for the region, else the image, each option by itself; else tokens are optional and the service is on.
 */
export const LAUNCH_METADATA: DerivedProperty = {
  kind: TEMPLATE,
  name: 'launch_metadata',
  type: {
    type: 'array',
    items: {
      type: 'object',
      properties: {
        version: { type: 'string', values: VERSIONS.map(({ version }) => version) },
        http_tokens: { type: 'string', values: ['optional', 'required'] },
        tokens_from: { type: 'string', values: ['template', 'account', 'image', 'aws'] },
        http_endpoint: { type: 'string', values: ['disabled', 'enabled'] },
      },
    },
  },
  description:
    'The metadata options of an instance launched from the default or the latest version (version: default, latest): what the template says, else the account’s default for the region, else the image, else AWS’s own default, a service that is on with optional tokens. tokens_from says which it was: template, account, image or aws (none of the others is known to say anything; an image that a template does not name, or names by a parameter, is not known).',
  because: ['version', 'tokens_from'],
  from: [SETTINGS, ...VERSIONS.map(({ imdsSupport }) => needOf(TEMPLATE, imdsSupport))],
  prepare: (scope) => {
    const account = accountDefaults(scope)
    return ({ reported }) => {
      const options = VERSIONS.map((version) => {
        const support = textOf(reported[version.imdsSupport])
        const isKnown = support !== undefined || scope.isWhole(needOf(TEMPLATE, version.imdsSupport))
        return launched(reported, version, account, isKnown ? support === 'v2.0' : undefined)
      })
      const missing = options.flatMap((option) => option.missing)
      return between(
        options.map(({ least }) => least),
        options.map(({ most }) => most),
        [...new Set(missing)],
      )
    }
  },
}

/** Null: the settings were not read. */
function accountDefaults(scope: ScopeView): Json | null {
  const [settings] = scope.of(SETTINGS)
  const defaults = settings?.reported['instance_metadata_defaults']
  if (defaults !== undefined) return defaults
  return scope.isWhole(SETTINGS) ? {} : null
}

interface Launched {
  /** If what was not read says nothing. */
  readonly least: JsonObject
  /** If it requires tokens. */
  readonly most: JsonObject
  readonly missing: readonly string[]
}

/** `image`: whether the image asks for version 2; undefined where that was not read. */
function launched(
  reported: JsonObject,
  { version, data, imdsSupport }: Version,
  account: Json | null,
  image: boolean | undefined,
): Launched {
  const own = memberOf(reported[data], 'metadata_options')
  const http_endpoint = said(own, 'http_endpoint') ?? said(account ?? undefined, 'http_endpoint') ?? 'enabled'
  const options = (http_tokens: string, tokens_from: string): JsonObject => ({
    version,
    http_tokens,
    tokens_from,
    http_endpoint,
  })
  const certain = (http_tokens: string, tokens_from: string): Launched => {
    const least = options(http_tokens, tokens_from)
    return { least, most: least, missing: [] }
  }
  const ofTemplate = said(own, 'http_tokens')
  if (ofTemplate !== undefined) return certain(ofTemplate, 'template')
  const ofAccount = said(account ?? undefined, 'http_tokens')
  if (ofAccount !== undefined) return certain(ofAccount, 'account')
  const below = image === true ? options('required', 'image') : options('optional', 'aws')
  if (account === null) return { least: below, most: options('required', 'account'), missing: [DEFAULTS] }
  if (image === undefined)
    return { least: below, most: options('required', 'image'), missing: [needOf(TEMPLATE, imdsSupport)] }
  return { least: below, most: below, missing: [] }
}

/** An option that is set; `no-preference` leaves it to what comes next. */
function said(options: Json | undefined, name: string): string | undefined {
  const value = textOf(memberOf(options, name))
  return value === undefined || value === '' || value === 'no-preference' ? undefined : value
}
