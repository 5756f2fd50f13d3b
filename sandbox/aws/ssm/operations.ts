import type { Call, Operations } from '../call.ts'
import { AwsFault } from '../errors.ts'
import { PUBLIC_SHARING, ssmState, type SsmState } from './state.ts'

/** What holds where nobody has set anything. */
const DEFAULTS: Readonly<Record<string, string>> = {
  [PUBLIC_SHARING]: 'Enable',
  '/ssm/automation/customer-script-log-destination': '',
}

function stateOf({ caller, region }: Call): SsmState {
  return caller.account.region(region).of(ssmState)
}

function page({ parameters, pageLimit }: Call, list: string, all: readonly unknown[], most: number): string {
  const start = Number(parameters.get('NextToken') ?? 0)
  const end = start + Math.min(Number(parameters.get('MaxResults') ?? most), most, pageLimit)
  const more = end < all.length ? { NextToken: String(end) } : {}
  return JSON.stringify(
    { [list]: all.slice(start, end), ...more },
    function (this: Readonly<Record<string, unknown>>, name, value: unknown) {
      const own = this[name]
      return own instanceof Date ? own.getTime() / 1000 : value
    },
  )
}

function listDocuments(call: Call): string {
  const listed = stateOf(call).documents.map((document) =>
    Object.assign({}, document, { sharedWith: undefined }),
  )
  return page(call, 'DocumentIdentifiers', listed, 50)
}

function describeDocumentPermission(call: Call): string {
  const name = call.parameters.get('Name')
  const document = stateOf(call).documents.find(({ Name }) => Name === name)
  if (document === undefined) {
    throw new AwsFault('InvalidDocument', 400, 'The specified document does not exist.')
  }
  return page(call, 'AccountIds', document.sharedWith, 200)
}

function getServiceSetting(call: Call): string {
  const id = call.parameters.get('SettingId') ?? ''
  const set = stateOf(call).settings.get(id)
  const value = set ?? DEFAULTS[id]
  if (value === undefined) {
    throw new AwsFault('ServiceSettingNotFound', 400, `Setting ID ${id} was not found.`)
  }
  return JSON.stringify({
    ServiceSetting: {
      SettingId: id,
      SettingValue: value,
      ARN: `arn:aws:ssm:${call.region}:${call.account}:servicesetting${id}`,
      Status: set === undefined ? 'Default' : 'Customized',
    },
  })
}

export const SSM_OPERATIONS: Operations = {
  DescribeDocumentPermission: describeDocumentPermission,
  DescribeParameters: (call) => page(call, 'Parameters', stateOf(call).parameters, 50),
  GetServiceSetting: getServiceSetting,
  ListDocuments: listDocuments,
}
