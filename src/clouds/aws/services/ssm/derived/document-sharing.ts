import { between } from '../../../../../derive/between.ts'
import type { DerivedProperty } from '../../../../../model/derived-property.ts'
import type { Json } from '../../../../../model/json.ts'
import { needOf } from '../../../../../model/kind.ts'
import type { Resource } from '../../../../../model/resource.ts'
import { PUBLIC_ACCESS, SHARED_WITH } from '../../../statements/of-resource-policy.ts'

const KIND = 'aws_ssm_document'
const SHARED = 'document_shared_with_accounts'
const NEED = needOf(KIND, SHARED)

/** What SSM lists in place of ids of accounts where everybody may use the document. */
const EVERYBODY = 'all'

const ACCESS = {
  access: 'use',
  through: 'permission',
  statement: '',
  actions: ['ssm:GetDocument', 'ssm:SendCommand'],
}

const IS_PUBLIC: Json = [{ ...ACCESS, why: 'the document is shared with all accounts' }]

const BASE = { kind: KIND, from: [NEED], ofItself: [SHARED] } as const

/** As of a policy, although documents have none: who may use them is a list of accounts. */
export const DOCUMENT_PUBLIC: DerivedProperty = {
  ...BASE,
  ...PUBLIC_ACCESS,
  description:
    'Whether anybody at all may use the document: one item where it is shared with all accounts. Empty where it is not.',
  prepare: () => (document) => {
    const accounts = accountsOf(document)
    return accounts === null
      ? between([], IS_PUBLIC, [NEED])
      : { value: accounts.some(isAll) ? IS_PUBLIC : [] }
  },
}

export const DOCUMENT_SHARED: DerivedProperty = {
  ...BASE,
  ...SHARED_WITH,
  description:
    'The accounts with which the document is shared by name. foreign: neither of the own organisation, as far as the run knows it, nor in trusted-accounts.',
  prepare:
    ({ trust }) =>
    (document) => {
      const accounts = accountsOf(document)
      if (accounts === null) return between([], [item('', true)], [NEED])
      const others = accounts.filter((id) => !isAll(id) && id !== document.account)
      return { value: others.map((id) => item(id, !trust.members.has(id) && !trust.trusted.has(id))) }
    },
}

function item(id: string, foreign: boolean): Json {
  const { actions } = ACCESS
  return { type: 'account', id, access: ['use'], actions, conditional: false, foreign, statement: '' }
}

function isAll(id: string): boolean {
  return id.toLowerCase() === EVERYBODY
}

/** Null: it was not asked. */
function accountsOf({ reported }: Resource): readonly string[] | null {
  const { [SHARED]: listed } = reported
  return Array.isArray(listed) ? listed.filter((id) => typeof id === 'string') : null
}
