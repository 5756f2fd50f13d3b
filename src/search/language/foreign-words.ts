import { rule, type HintRule } from './hint-rule.ts'

/** What SQL, Resoto's shell, jq and programming languages have and searches have not, with what stands in its place. */
export const FOREIGN_WORDS: readonly HintRule[] = [
  rule(/^is\s+not\s+(?:null|empty|set|missing|present)\b/i, 'write `!= null`'),
  rule(/^is\s+(?:null|set|missing|present)\b/i, 'write `= null`'),
  rule(/^is\s+empty\b/i, 'an empty list is `= []`, what is missing `= null`'),
  isWord,
  rule(/^not\s+(?:contains|like|matches)\b/i, 'write `not` before the condition: `not name =~ "…"`'),
  rule(
    /^(?:contains|includes)\b/i,
    'write `=~ "…"`, a regular expression that is looked for anywhere in the text; a list has an element with `name[*] = …`',
  ),
  rule(
    /^(?:like|ilike|matches|regex)\b/i,
    'write `=~ "…"`, a regular expression that is looked for anywhere in the text',
  ),
  rule(/^(?:starts|begins)[_\s]?with\b/i, 'write `=~ "^…"`, a regular expression'),
  rule(/^ends[_\s]?with\b/i, 'write `=~ "…$"`, a regular expression'),
  rule(/^(?:not\s+exists|does\s+not\s+exist|missing)\b/i, 'write `= null`'),
  rule(/^exists?\b/i, 'write `!= null`'),
  rule(/^between\b/i, 'write `name >= … and name <= …`'),
  rule(/^notin\b/i, 'write `not in`'),
  rule(/^is\s+not\b/i, 'write `!=`'),
  rule(/^(?:equals?|is)\b(?!\s*[(=])/i, 'write `=`'),
  // `order` is read as `or der`.
  rule(/^(?:order\s+)?by\b/i, 'write `sort name`, or `sort name desc`'),
  rule(/^(?:dsc|descending|DESC)\b/, 'write `desc`', /\bsort\b[^-]*$/),
  rule(/^(?:ascending|ASC)\b/, 'write `asc`', /\bsort\b[^-]*$/),
  rule(/^group\s+by\b/i, 'write `aggregate(name: sum(1) as n): …`'),
  rule(/^where\b/i, 'conditions are joined with `and`'),
  rule(/^\S/, 'a search is a condition, such as `is(aws_vpc) and name = "x"`', /^\s*select\s+$/i),
  rule(/^aggregate\b/, '`aggregate(…):` stands before the search'),
  rule(/^\|\s*aggregate\b/, 'write `aggregate(…):` before the search'),
  rule(
    /^\|\s*count\b/,
    'commands after `|` are not part of a search; `aggregate(kind as kind: sum(1) as n): …` counts',
  ),
  rule(/^\|\s*(?:list|jq|format)\b/, 'commands after `|` are not part of a search; --fields shows columns'),
  rule(
    /^\|\s*(?:head|tail)\b/,
    'commands after `|` are not part of a search; `limit 10` takes the first, and with `reversed` the last',
  ),
  rule(/^average|^mean/, 'write `avg`', /\baggregate\s*\(/),
]

/** `x is false`. */
function isWord(_: string, after: string, at: number): ReturnType<HintRule> {
  const word = /^is\s+(not\s+)?(true|false)\b/i.exec(after)
  if (word === null) return null
  const [, not = '', value = ''] = word
  return { at, hint: `write \`${not === '' ? '=' : '!='} ${value.toLowerCase()}\`` }
}

/** What stands in the place of functions that people know from elsewhere, by their names. */
export const FOREIGN_FUNCTIONS: Readonly<Record<string, string>> = {
  exists: 'write `name != null`',
  empty: 'an empty list is `name = []`, what is missing `name = null`',
  count: 'resources are counted with `aggregate(sum(1) as n): …`, neighbours with `with(count > 1, …)`',
  len: 'an empty list is `name = []`; other lengths cannot be asked for',
  length: 'an empty list is `name = []`; other lengths cannot be asked for',
  size: 'an empty list is `name = []`; other lengths cannot be asked for',
  now: 'a length of time counts from now: `ctime > -3d` is within the last three days',
  lower: '`=~ "^…$"` takes upper and lower case for the same',
  upper: '`=~ "^…$"` takes upper and lower case for the same',
  contains: 'write `name =~ "…"`, or `name[*] = …` of a list',
  starts_with: 'write `name =~ "^…"`',
  startswith: 'write `name =~ "^…"`',
  ends_with: 'write `name =~ "…$"`',
  endswith: 'write `name =~ "…$"`',
}
