import { describe, expect, it } from '@jest/globals'
import { DERIVED } from '../../../../../../src/clouds/clouds.ts'
import { derive } from '../../../../../../src/derive/derive.ts'
import { LAUNCH_METADATA } from '../../../../../../src/clouds/aws/services/ec2/derived/launch-metadata.ts'
import type { Gap } from '../../../../../../src/model/coverage.ts'
import type { JsonObject } from '../../../../../../src/model/json.ts'
import { needOf } from '../../../../../../src/model/kind.ts'
import { derived, resource } from './world.ts'

const TEMPLATE = 'aws_ec2_launch_template'
const SETTINGS = 'aws_ec2_account_settings'
const IMAGES = [`${TEMPLATE}.image_imds_support`, `${TEMPLATE}.latest_image_imds_support`]

function template(options: JsonObject, image: JsonObject = {}, latest: JsonObject = options) {
  return resource(TEMPLATE, 'lt-1', {
    launch_template_data: { metadata_options: options },
    latest_launch_template_data: { metadata_options: latest },
    ...image,
  })
}

function account(defaults: JsonObject) {
  return resource(SETTINGS, 'eu-central-1', { instance_metadata_defaults: defaults })
}

const V2 = { image_imds_support: 'v2.0', latest_image_imds_support: 'v2.0' }

function both(http_tokens: string, tokens_from: string, http_endpoint = 'enabled') {
  return ['default', 'latest'].map((version) => ({ version, http_tokens, tokens_from, http_endpoint }))
}

/** The EC2 user guide, "Order of precedence for instance metadata options". */
describe('launch_metadata', () => {
  it.each<[string, JsonObject, JsonObject, JsonObject, readonly JsonObject[]]>([
    [
      'the template, whatever else says',
      { http_tokens: 'optional' },
      { http_tokens: 'required' },
      V2,
      both('optional', 'template'),
    ],
    [
      'the template, also the safe way',
      { http_tokens: 'required' },
      { http_tokens: 'optional' },
      {},
      both('required', 'template'),
    ],
    [
      'the account, where the template is silent',
      {},
      { http_tokens: 'required' },
      {},
      both('required', 'account'),
    ],
    ['the account, also against the image', {}, { http_tokens: 'optional' }, V2, both('optional', 'account')],
    [
      'the image, where the account has no preference',
      {},
      { http_tokens: 'no-preference' },
      V2,
      both('required', 'image'),
    ],
    ['the image, where the account was never asked', {}, {}, V2, both('required', 'image')],
    ['AWS, where nothing says anything', {}, {}, {}, both('optional', 'aws')],
    [
      'each option by itself',
      { http_tokens: 'optional' },
      { http_endpoint: 'disabled' },
      {},
      both('optional', 'template', 'disabled'),
    ],
    [
      'the template’s endpoint',
      { http_endpoint: 'enabled' },
      { http_endpoint: 'disabled', http_tokens: 'required' },
      {},
      both('required', 'account'),
    ],
    [
      'no option that is empty',
      { http_tokens: '' },
      { http_tokens: 'required' },
      {},
      both('required', 'account'),
    ],
  ])('follows %s', (_, own, defaults, image, expected) => {
    expect(derived(LAUNCH_METADATA, [template(own, image), account(defaults)])).toEqual({ value: expected })
  })

  it('tells the versions apart', () => {
    const one = template({ http_tokens: 'required' }, {}, {})
    expect(derived(LAUNCH_METADATA, [one, account({})]).value).toEqual([
      both('required', 'template')[0],
      both('optional', 'aws')[1],
    ])
  })

  it('is in doubt only where the part that decides was not read', () => {
    const silent = template({})
    expect(derived(LAUNCH_METADATA, [silent], [SETTINGS])).toEqual({
      value: both('optional', 'aws'),
      possible: both('required', 'account'),
      missing: [`${SETTINGS}.instance_metadata_defaults`],
    })
    expect(derived(LAUNCH_METADATA, [silent, account({})], IMAGES)).toEqual({
      value: both('optional', 'aws'),
      possible: both('required', 'image'),
      missing: IMAGES,
    })
    const told = template({ http_tokens: 'optional' })
    expect(derived(LAUNCH_METADATA, [told], [SETTINGS, ...IMAGES])).toEqual({
      value: both('optional', 'template'),
    })
    const byAccount = account({ http_tokens: 'required' })
    expect(derived(LAUNCH_METADATA, [silent, byAccount], [SETTINGS, ...IMAGES])).toEqual({
      value: both('required', 'account'),
    })
  })

  it.each<[string, Partial<Gap>[]]>([
    [
      'the call for the defaults, not one for another setting',
      [
        { action: 'ec2:GetEbsDefaultKmsKeyId', properties: ['ebs_default_kms_key_id'] },
        { action: 'ec2:GetInstanceMetadataDefaults', properties: ['instance_metadata_defaults'] },
      ],
    ],
    ['what no setting was read for', [{ action: 'ec2:GetInstanceMetadataDefaults' }]],
  ])('tells as the cause of a doubt %s', (_, lost) => {
    const silent = template({})
    const place = { account: silent.account, region: silent.region }
    const about = { ...place, kind: SETTINGS, reason: 'error', message: 'HTTP 500' } as const
    const gaps = lost.map((one): Gap => Object.assign({ action: null }, about, one))
    const complete = [TEMPLATE, ...IMAGES].map((kind) => Object.assign({ kind, count: 1 }, place))
    const needs = new Set([needOf(TEMPLATE, 'launch_metadata')])
    const read = derive({ ...place, resources: [silent], complete, gaps }, needs, DERIVED)
    expect(read.gaps.slice(gaps.length)).toMatchObject([
      { kind: needOf(TEMPLATE, 'launch_metadata'), action: 'ec2:GetInstanceMetadataDefaults', partial: true },
    ])
  })
})
