/** A slip, and what it makes of the text that it is about. */
type Slip = readonly [found: RegExp, replaced: (found: string) => readonly string[]]

const SLIPS: readonly Slip[] = [
  [/ and /g, () => [' or ']],
  [/ or /g, () => [' and ']],
  [/ ?!= ?/g, () => [' = ']],
  [/(?<![<>!=]) ?= ?/g, () => [' != ']],
  [/<=/g, () => ['<', '>=', '=']],
  [/>=/g, () => ['>', '<=', '=']],
  [/(?<=[<>]=? )\d+/g, (digits) => [String(Number(digits) + 1), String(Number(digits) - 1)]],
  [/"[^"]*"/g, () => ['"something else"']],
  [/\btrue\b/g, () => ['false']],
  [/\bfalse\b/g, () => ['true']],
  [/\bgroup_ip_permissions\b/g, () => ['group_ip_permissions_egress']],
  [/\bgroup_ip_permissions_egress\b/g, () => ['group_ip_permissions']],
  [/\bfrom_port\b/g, () => ['to_port']],
  [/\bto_port\b/g, () => ['from_port']],
  [/\bip_ranges\[\*\]\.cidr_ip\b/g, () => ['ipv6_ranges[*].cidr_ipv6']],
]

/** The search with one slip each, as someone who edits it may make. */
export function mutantsOf(search: string): readonly string[] {
  const mutants = SLIPS.flatMap(([found, replaced]) =>
    Array.from(search.matchAll(found)).flatMap((hit) =>
      replaced(hit[0]).map(
        (text) => search.slice(0, hit.index) + text + search.slice(hit.index + hit[0].length),
      ),
    ),
  )
  return [...new Set(mutants)].filter((mutant) => mutant !== search)
}
