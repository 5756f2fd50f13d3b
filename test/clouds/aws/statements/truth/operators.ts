import type { Json, JsonObject } from '../../../../../src/model/json.ts'
import { allow, inVersion, ORGANISATION, OTHER, OWN, type PolicyRow, type PolicySection, row } from './row.ts'

const WRITE = 'public: write'
function when(condition: Json, aws: string, answer: string, reason: string): PolicyRow {
  return row('sqs', allow({ Condition: condition }), aws, answer, reason)
}
const org = (operator: string): JsonObject => ({ [operator]: { 'aws:PrincipalOrgID': ORGANISATION } })
const ITS = `not public; organization ${ORGANISATION}, no stranger`

export const OPERATORS: PolicySection = {
  title: 'Operators',
  rows: [
    when(org('StringEquals'), 'narrows', ITS, 'A positive operator with a fixed value.'),
    when(org('stringequals'), 'narrows', ITS, 'The case of operators does not count.'),
    when(org('StringLike'), 'narrows', ITS, 'Without a wildcard it is StringEquals.'),
    when(
      org('ForAnyValue:StringEquals'),
      'narrows',
      ITS,
      'Some value of the key is the one: it has to be there.',
    ),
    when(org('ForAnyValue:StringLike'), 'narrows', ITS, 'The same with patterns.'),
    when(org('StringEqualsIfExists'), 'does not narrow', WRITE, 'True of requests without the key.'),
    when(org('StringLikeIfExists'), 'does not narrow', WRITE, 'The same with patterns.'),
    when(org('ForAllValues:StringEquals'), 'does not narrow', WRITE, 'True of requests without the key.'),
    when(org('ForAllValues:StringLike'), 'does not narrow', WRITE, 'The same with patterns.'),
    when(org('StringNotEquals'), 'does not narrow', WRITE, 'Leaves out only the organisation.'),
    when(org('StringNotLike'), 'does not narrow', WRITE, 'The same with patterns.'),
    when(org('StringNotEqualsIgnoreCase'), 'does not narrow', WRITE, 'The same in any case.'),
    when(org('ForAnyValue:StringNotEquals'), 'does not narrow', WRITE, 'Some value that is another one.'),
    when(
      org('ForAllValues:StringNotEquals'),
      'does not narrow',
      WRITE,
      'No value is the one, or there is none.',
    ),
    when(
      { ...org('StringEquals'), Bool: { 'aws:SecureTransport': 'true' } },
      'narrows: one entry is enough',
      ITS,
      'All entries have to hold.',
    ),
    when(
      { StringEquals: { 'aws:PrincipalOrgID': ORGANISATION, 'aws:PrincipalTag/team': 'red' } },
      'narrows: one entry is enough',
      ITS,
      'Keys under one operator have to hold all.',
    ),
    when(
      { ...org('StringEqualsIfExists'), ...org('StringEquals') },
      'narrows',
      ITS,
      'Of two entries of one key the stricter one decides.',
    ),
    when(
      { Null: { 'aws:PrincipalOrgID': 'false' }, ...org('StringEqualsIfExists') },
      'narrows: the key has to be there',
      ITS,
      'Null takes back what IfExists gives.',
    ),
    when(
      { Null: { 'aws:PrincipalOrgID': 'true' }, ...org('StringEquals') },
      'never true',
      'not public',
      'Absent, and equal to something.',
    ),
    when(
      { StringEquals: { 'aws:PrincipalAccount': OTHER }, StringNotEquals: { 'aws:PrincipalAccount': OTHER } },
      'never true',
      'not public',
      'One and not the same one.',
    ),
    when({ StringEquals: { 'aws:PrincipalOrgID': [] } }, 'refused', 'unknown', 'Nothing to compare with.'),
    when(
      { StringEquals: { 'aws:PrincipalOrgID': ORGANISATION.slice(0, 6) } },
      'narrows',
      'not public; organization o-exam, foreign',
      'Another organisation’s id.',
    ),
    when(
      { StringMatches: { 'aws:PrincipalOrgID': ORGANISATION } },
      'refused',
      `unknown; organization ${ORGANISATION} (perhaps), no stranger`,
      'AWS has no such operator.',
    ),
    when(
      { ArnEquals: { 'aws:PrincipalArn': `arn:aws:iam::${OWN}:role/*` } },
      'narrows',
      'not public',
      'ArnEquals and ArnLike are the same (IAM guide).',
    ),
    when(
      { ArnLike: { 'aws:PrincipalArn': `arn:aws:iam::${OWN}` } },
      'never true',
      'not public',
      'An ARN has six parts.',
    ),
    when(
      { ArnLike: { 'aws:PrincipalArn': '*' } },
      'refused',
      'not public',
      'ARNs are compared part by part: one star is not six parts.',
    ),
    when(
      { BinaryEquals: { 'aws:PrincipalTag/key': 'QmluYXJ5' } },
      'does not narrow',
      WRITE,
      'Tags are the stranger’s own.',
    ),
    when(
      { NumericEquals: { 'aws:PrincipalAccount': OWN } },
      'strange: a number for text',
      'unknown',
      'What AWS makes of a number there is not known.',
    ),
    when({ NumericLessThan: { 's3:max-keys': '10' } }, 'does not narrow', WRITE, 'The caller says how many.'),
    when(
      { DateEquals: { 'aws:TokenIssueTime': '2026-01-01T00:00:00Z' } },
      'does not narrow',
      WRITE,
      'The caller signs in when they like.',
    ),
    when(
      { Bool: { 'aws:PrincipalIsAWSService': ['true', 'false'] } },
      'does not narrow',
      WRITE,
      'Either way.',
    ),
    when(
      { Bool: { 'aws:PrincipalIsAWSService': true } },
      'narrows',
      'not public; service *, unknown for whom',
      'A word without quotes.',
    ),
    when(
      { BoolIfExists: { 'aws:PrincipalIsAWSService': 'true' } },
      'does not narrow: unsigned requests lack the key (IAM guide)',
      WRITE,
      'Only signed requests say whether a service makes them.',
    ),
    when(
      { Bool: { 'aws:PrincipalIsAWSService': '1' } },
      'refused',
      'unknown; service *, unknown for whom',
      'AWS takes true and false, and no other words.',
    ),
    when(
      { StringEqualsIfExists: { 'aws:PrincipalAccount': OWN } },
      'narrows: every request has the key (IAM guide)',
      'not public',
      'In unsigned requests it is “anonymous”.',
    ),
    when(
      { StringEquals: { 'aws:PrincipalAccount': 'anonymous' } },
      'public: unsigned requests (IAM guide)',
      WRITE,
      'What the key is in requests that nobody signs.',
    ),
    when(
      { StringEquals: { 'aws:userid': 'anonymous' } },
      'public: unsigned requests (IAM guide)',
      WRITE,
      'The same of the id.',
    ),
    when(
      { StringEquals: { 'aws:PrincipalOrgID': { id: ORGANISATION } } },
      'refused',
      'unknown',
      'An object is no value.',
    ),
    inVersion(
      '2008-10-17',
      when(
        { StringEquals: { 'aws:PrincipalAccount': '${aws:PrincipalAccount}' } },
        'never true: no variables in this version (IAM guide, Version)',
        'not public',
        'The variable is text there, and no account is called so.',
      ),
    ),
    inVersion(
      '2008-10-17',
      when(
        { StringNotEquals: { 'aws:PrincipalAccount': '${aws:PrincipalAccount}' } },
        'public: no variables in this version',
        WRITE,
        'No account is called so: everybody is another one.',
      ),
    ),
    inVersion('2012-10-18', when({}, 'refused', 'unknown', 'AWS has no such version of the language.')),
    when(
      { StringEquals: { 'aws:SomethingNew': 'x' } },
      'not known here',
      'unknown',
      'A key that is not modelled is never taken for safe, nor for open.',
    ),
    when(
      { StringEqualsIfExists: { 'aws:SomethingNew': 'x' } },
      'not known here',
      'unknown',
      'The same with IfExists.',
    ),
    when(
      { StringEquals: { 'aws:SomethingNew': 'x', 'aws:PrincipalOrgID': ORGANISATION } },
      'narrows',
      `not public; organization ${ORGANISATION} (perhaps), no stranger`,
      'What is understood keeps strangers out already.',
    ),
    when(
      { StringEquals: { 'saml:aud': 'https://signin.aws.amazon.com/saml' } },
      'not known here',
      'unknown',
      'Keys of identity providers are for trust policies.',
    ),
    when(
      { StringEquals: { 'aws:PrincipalOrgID': '${aws:PrincipalTag/org}' } },
      'public: the caller sets it',
      WRITE,
      'A stranger tags their role with their own organisation.',
    ),
    when(
      { StringEquals: { 'aws:PrincipalTag/org': '${aws:PrincipalOrgID}' } },
      'public',
      WRITE,
      'The same the other way round.',
    ),
    when(
      { StringLike: { 'aws:PrincipalArn': 'arn:aws:iam::${aws:PrincipalAccount}:role/*' } },
      'public: always true',
      WRITE,
      'Everybody is of their own account.',
    ),
    when(
      { StringEquals: { 'aws:PrincipalAccount': '${aws:ResourceAccount}' } },
      'narrows',
      'not public',
      'The account of the resource.',
    ),
    when({}, 'no condition', WRITE, 'An empty condition asks nothing.'),
    when('nonsense', 'refused', 'unknown', 'A condition that makes no sense may ask anything.'),
    when({ StringEquals: 'aws:PrincipalOrgID' }, 'refused', 'unknown', 'A condition without values.'),
    when(
      { StringEquals: { 'aws:PrincipalOrgID': 5 } },
      'compared as text',
      'not public',
      'No organisation is called 5.',
    ),
    when(
      { StringLike: { 'aws:PrincipalOrgID': 'o-example?rgid' } },
      'public: wildcard',
      WRITE,
      'One character is open, and other organisations may have it.',
    ),
    when(
      { StringLike: { 'aws:SourceAccount': '11112222333?' } },
      'public: wildcard',
      WRITE,
      'Ten accounts, nine of others.',
    ),
    when(
      { StringEquals: { 'aws:sourceaccount': `${OWN} ` } },
      'never true',
      'not public',
      'No account has a blank in its id.',
    ),
  ],
}
