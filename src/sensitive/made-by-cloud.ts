/*
 * Ids and words that a cloud makes: nobody chose them, so that nobody is found by them, and what is said of a resource cannot be
 * read without them. What people may have chosen as well is none of them, such as `web-prod-1` and `shop-20261130`.
 */

/** As in `eu-west-1`, of all partitions. */
const REGION = String.raw`(?:us|eu|ap|ca|sa|me|af|il|mx|cn|us-gov|us-iso[a-z]?|eu-iso[a-z]|eusc-[a-z]{2})-(?:north|south|central)?(?:east|west)?(?<=[a-z])-\d{1,2}`

/** What ids had that EC2 made before they were 17 digits long; other programs put as many behind names of people. */
const OLD_IDS =
  'i|r|vol|snap|ami|aki|ari|sg|subnet|vpc|eni|eni-attach|igw|rtb|rtbassoc|acl|aclassoc|eipalloc|eipassoc|vgw|cgw|vpn|dopt|pcx|vpce|pl'

/** What longer ids have besides. */
const NEW_IDS =
  'nat|tgw|tgw-attach|tgw-rtb|lt|fl|fs|fsap|fsmt|sgr|vpce-svc|lgw|lgw-rtb|cagw|eigw|ipam|ipam-pool|ipam-scope|cvpn-endpoint|vpc-cidr-assoc|subnet-cidr-assoc|pg|cr|h|mi|tmf|tms|tmt|nia|nip|asr'

/** Families of instances. */
const FAMILIES = 'a|c|cc|cg|cr|d|dl|f|g|gr|h|hi|hpc|hs|i|im|inf|is|m|mac|p|r|t|trn|u|vt|x|z'

/** What unique ids begin with, and credentials: IAM's guide, "Understanding unique ID prefixes". */
const ID_PREFIXES = 'AGPA|AIDA|AIPA|ANPA|ANVA|APKA|AROA|ASCA'
const KEY_PREFIXES = 'ABIA|ACCA|AKIA|ASIA'

/** What keys of services look like as well. */
const LIKE_KEYS: readonly string[] = [
  String.raw`[a-z]+(?:-[a-z]+)*-[0-9a-f]{17}`,
  // UUIDs, and the ids of detectors of GuardDuty.
  String.raw`[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}`,
  String.raw`[0-9a-f]{32}`,
  String.raw`(?:${KEY_PREFIXES})[A-Z0-9]{16,17}`,
]

const UNLIKE_KEYS: readonly string[] = [
  String.raw`(?:${OLD_IDS}|${NEW_IDS})-[0-9a-f]{17}`,
  String.raw`(?:${OLD_IDS})-[0-9a-f]{8}`,
  // AROA…, as IAM calls users and roles besides their names.
  String.raw`(?:${ID_PREFIXES})[A-Z0-9]{16,17}`,
  // Accounts.
  String.raw`\d{12}`,
  REGION,
  // Zones: eu-west-1a, us-west-2-lax-1a of a city, us-east-1-wl1-bos-wlz-1 of a carrier; and groups of the latter two.
  String.raw`${REGION}(?:[a-z]|-[a-z]{3}-\d[a-z]?|-wl\d(?:-[a-z]{3}-wlz-\d)?)`,
  // The same as ids, which are the same in all accounts: use1-az1, usw2-lax1-az1, use1-wl1-bos-wlz1.
  String.raw`(?:us|eu|ap|ca|sa|me|af|il|mx|cn)(?:g|i[a-z]?)?(?:[nsewc]|[ns][ew])\d-(?:az\d|[a-z]{3}\d-az\d|wl\d-[a-z]{3}-wlz\d)`,
  // Types of instances: t3.micro, u-6tb1.metal, mac2-m2pro.metal, c7gn.metal-48xl, db.r6g.large.
  String.raw`(?:db\.|cache\.)?(?:(?:${FAMILIES})\d{1,2}[a-z]{0,4}(?:-[a-z0-9]{1,8})?|mac-m\d{1,2}[a-z]{0,5}|u-\d{1,2}tb\d)\.(?:nano|micro|small|medium|large|\d{0,3}xlarge|metal(?:-\d{1,2}xl)?)`,
  // Versions of engines: 8.0.35, 15.4, 5.7.mysql_aurora.2.11.1. Four numbers are an address.
  String.raw`(?!(?:\d+\.){3}\d+$)\d{1,2}(?:\.\d{1,5}){1,4}(?:\.(?:mysql_aurora(?:\.\d{1,2}){2,3}|v\d))?`,
  // Types of resources, as CloudFormation and Config call them.
  String.raw`AWS(?:::[A-Za-z0-9]+){2,3}`,
]

const MADE = new RegExp(`^(?:${[...UNLIKE_KEYS, ...LIKE_KEYS].join('|')})$`)
const UNLIKE_KEY = new RegExp(`^(?:${UNLIKE_KEYS.join('|')})$`)

/** Whether a cloud made all of the text. */
export function isMadeByCloud(text: string): boolean {
  return MADE.test(text)
}

/** Whether a cloud made all of the text, and no key of a service looks so. */
export function isUnlikeKey(text: string): boolean {
  return UNLIKE_KEY.test(text)
}
